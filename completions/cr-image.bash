# Generated from src/cli/image/program.ts by `node tools/docs.mjs --update`. Do not edit.
_cr_image() {
  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}" command="" word
  COMPREPLY=()
  if [[ $current == = ]]; then current=""
  elif [[ $previous == = ]]; then previous="${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word != -* ]]; then command=$word; break; fi
  done
  case "$command:$previous" in
    info:-o | info:--output | decode:-o | decode:--output | encode:-o | encode:--output | tree:-o | tree:--output | dump:-o | dump:--output | ps:-o | ps:--output | fds:-o | fds:--output | maps:-o | maps:--output | mem:-o | mem:--output | search:-o | search:--output | env:-o | env:--output | net:-o | net:--output | diff:-o | diff:--output | anonymise:-o | anonymise:--output | select:-o | select:--output | convert:-o | convert:--output | core:-o | core:--output | import:-o | import:--output) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    info:--select | decode:--select | tree:--select | dump:--select | ps:--select | view:--select | fds:--select | maps:--select | mem:--select | search:--select | env:--select | net:--select | diff:--select | anonymise:--select | select:--select | convert:--select | core:--select | import:--select | export:--select) :; return ;;
    encode:--original) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    tree:--color | ps:--color | fds:--color | maps:--color | mem:--color | search:--color | env:--color | net:--color | diff:--color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$current"); return ;;
    view:--html) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    search:--in) mapfile -t COMPREPLY < <(compgen -W 'memory contents' -- "$current"); return ;;
    search:--pid) :; return ;;
    search:--context) :; return ;;
    diff:-f | diff:--format) mapfile -t COMPREPLY < <(compgen -W 'text json markdown' -- "$current"); return ;;
    diff:--ignore) mapfile -t COMPREPLY < <(compgen -W 'statistics clocks numbers' -- "$current"); return ;;
    anonymise:--key) :; return ;;
    anonymise:--keep) mapfile -t COMPREPLY < <(compgen -W 'kernel' -- "$current"); return ;;
    convert:--revision) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$current"); return ;;
    export:--criu) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
  esac
  if [[ $current == -* ]]; then
    case "$command" in
    info) mapfile -t COMPREPLY < <(compgen -W '-o --output --select -h --help --version' -- "$current") ;;
    decode) mapfile -t COMPREPLY < <(compgen -W '-o --output --ndjson --no-data -k --keep-going --select -h --help --version' -- "$current") ;;
    encode) mapfile -t COMPREPLY < <(compgen -W '-o --output --ndjson --original -h --help --version' -- "$current") ;;
    tree) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --color --cmdline --env --fds --select -h --help --version' -- "$current") ;;
    dump) mapfile -t COMPREPLY < <(compgen -W '-o --output --select -h --help --version' -- "$current") ;;
    ps) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --color --select -h --help --version' -- "$current") ;;
    view) mapfile -t COMPREPLY < <(compgen -W '--html --select -h --help --version' -- "$current") ;;
    fds) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --color --select -h --help --version' -- "$current") ;;
    maps) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --color --select -h --help --version' -- "$current") ;;
    mem) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --color --raw --hex --select -h --help --version' -- "$current") ;;
    search) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --color --hex --regex --utf16 --in --pid --context --select -h --help --version' -- "$current") ;;
    env) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --color --select -h --help --version' -- "$current") ;;
    net) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --color --select -h --help --version' -- "$current") ;;
    diff) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --color -f --format --ignore --pages --select -h --help --version' -- "$current") ;;
    anonymise) mapfile -t COMPREPLY < <(compgen -W '-o --output --key --keep --select -h --help --version' -- "$current") ;;
    select) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --ndjson --select -h --help --version' -- "$current") ;;
    convert) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --revision --select -h --help --version' -- "$current") ;;
    core) mapfile -t COMPREPLY < <(compgen -W '-o --output --select -h --help --version' -- "$current") ;;
    import) mapfile -t COMPREPLY < <(compgen -W '-o --output --json --select -h --help --version' -- "$current") ;;
    export) mapfile -t COMPREPLY < <(compgen -W '--criu --strict --json --select -h --help --version' -- "$current") ;;
    completion) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    help) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    version) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    *) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    esac
    return
  fi
  case "$command" in
  '') mapfile -t COMPREPLY < <(compgen -W 'info decode encode tree dump ps view fds maps mem search env net diff anonymise select convert core import export completion help version' -- "$current") ;;
  completion) mapfile -t COMPREPLY < <(compgen -W 'bash zsh fish' -- "$current") ;;
  help) mapfile -t COMPREPLY < <(compgen -W 'info decode encode tree dump ps view fds maps mem search env net diff anonymise select convert core import export completion help version' -- "$current") ;;
  version) : ;;
  *) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
  esac
}
complete -o filenames -F _cr_image cr-image
