# Generated from src/cli/image/program.ts by `node tools/docs.mjs --update`. Do not edit.
_cr_image() {
  local current="${COMP_WORDS[COMP_CWORD]}" command="" word
  case "${COMP_WORDS[COMP_CWORD - 1]}" in
    -o | --output) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
  esac
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word != -* ]]; then command=$word; break; fi
  done
  if [[ $current == -* ]]; then
    case "$command" in
    info) mapfile -t COMPREPLY < <(compgen -W '-o --output -h --help --version' -- "$current") ;;
    decode) mapfile -t COMPREPLY < <(compgen -W '-o --output --ndjson --no-data -h --help --version' -- "$current") ;;
    encode) mapfile -t COMPREPLY < <(compgen -W '-o --output --ndjson -h --help --version' -- "$current") ;;
    tree) mapfile -t COMPREPLY < <(compgen -W '-o --output -h --help --version' -- "$current") ;;
    dump) mapfile -t COMPREPLY < <(compgen -W '-o --output -h --help --version' -- "$current") ;;
    completion) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    help) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    version) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    *) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    esac
    return
  fi
  case "$command" in
  '') mapfile -t COMPREPLY < <(compgen -W 'info decode encode tree dump completion help version' -- "$current"); return ;;
  help) mapfile -t COMPREPLY < <(compgen -W 'info decode encode tree dump completion help version' -- "$current"); return ;;
  completion) mapfile -t COMPREPLY < <(compgen -W 'bash zsh fish' -- "$current"); return ;;
  esac
  mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -o filenames -F _cr_image cr-image
