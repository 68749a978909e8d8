# Generated from src/cli/compat/options.ts by `node tools/docs.mjs --update`. Do not edit.
_cr_compat() {
  local current="${COMP_WORDS[COMP_CWORD]}"
  case "${COMP_WORDS[COMP_CWORD - 1]}" in
    --formats) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    --lock) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    -I | --import) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    --against) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    --goldens) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    --header) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    --suppress) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    --witness) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    -f | --format) mapfile -t COMPREPLY < <(compgen -W "text json sarif junit github markdown" -- "$current"); return ;;
    --color) mapfile -t COMPREPLY < <(compgen -W "auto always never" -- "$current"); return ;;
    --name) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    --revision) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "--formats --lock -I --import --against --goldens --header --suppress --witness --no-witness -f --format --color --name --revision --force -h --help --version" -- "$current")
  elif (( COMP_CWORD == 1 )); then
    mapfile -t COMPREPLY < <(compgen -W "check lock read explain rules" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -o filenames -F _cr_compat cr-compat
