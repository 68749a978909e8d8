# Generated from tools/emit/native-program.mjs and native/run/restart_checks.h by `node tools/docs.mjs --update`. Do not edit.
_cr_restart() {
  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}" command="" word
  COMPREPLY=()
  if [[ $current == = ]]; then current=""
  elif [[ $previous == = ]]; then previous="${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  case "$command:$previous" in
    *:--pidfile) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    *:--root) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    *:--allow) mapfile -t COMPREPLY < <(compgen -W 'image-unknown image-sealed image-info image-form sighand-handlers vma-vdso pipe-outside tty-outside image-owner machine-cpu machine-limits file-changed priority' -- "$current"); return ;;
    *:--namespaces) mapfile -t COMPREPLY < <(compgen -W 'keep new' -- "$current"); return ;;
    *:--userns) :; return ;;
  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W '-d --detach --pidfile --root --check --json --allow --namespaces --userns --time-ns --tty --stopped --verbose --help --version' -- "$current")
    return
  fi
  mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -o filenames -F _cr_restart cr-restart
