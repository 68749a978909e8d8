# Generated from src/cli/compat/program.ts by `node tools/docs.mjs --update`. Do not edit.
_cr_compat() {
  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}" command="" word
  COMPREPLY=()
  if [[ $current == = ]]; then current=""
  elif [[ $previous == = ]]; then previous="${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word != -* ]]; then command=$word; break; fi
  done
  case "$command:$previous" in
    check:--formats | lock:--formats | diff:--formats | init:--formats | read:--formats) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    check:--lock | lock:--lock | diff:--lock | init:--lock | read:--lock) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    check:-I | check:--import | lock:-I | lock:--import | diff:-I | diff:--import | init:-I | init:--import | read:-I | read:--import) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    check:--exclude | lock:--exclude | diff:--exclude | init:--exclude | read:--exclude) :; return ;;
    check:--against) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    check:--goldens | init:--goldens) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    check:--header | init:--header) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    check:--suppress | lock:--suppress | init:--suppress) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    check:--witness) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    check:--witness-seconds) :; return ;;
    check:-f | check:--format) mapfile -t COMPREPLY < <(compgen -W 'text json sarif junit github gitlab markdown' -- "$current"); return ;;
    check:--color | lock:--color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$current"); return ;;
    check:--config | lock:--config | diff:--config | read:--config) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    lock:--name) :; return ;;
    lock:--revision) :; return ;;
    init:--config) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    rules:-f | rules:--format) mapfile -t COMPREPLY < <(compgen -W 'md json' -- "$current"); return ;;
  esac
  if [[ $current == -* ]]; then
    case "$command" in
    check) mapfile -t COMPREPLY < <(compgen -W '--formats --lock -I --import --exclude --against --goldens --header --suppress --strict --witness --no-witness --witness-seconds -f --format --color --config -h --help --version' -- "$current") ;;
    lock) mapfile -t COMPREPLY < <(compgen -W '--formats --lock -I --import --exclude --suppress --color --name --revision --force --config -h --help --version' -- "$current") ;;
    diff) mapfile -t COMPREPLY < <(compgen -W '--formats --lock -I --import --exclude --config -h --help --version' -- "$current") ;;
    init) mapfile -t COMPREPLY < <(compgen -W '--formats --lock -I --import --exclude --goldens --header --suppress --strict --config --force -h --help --version' -- "$current") ;;
    read) mapfile -t COMPREPLY < <(compgen -W '--formats --lock -I --import --exclude --config -h --help --version' -- "$current") ;;
    explain) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    rules) mapfile -t COMPREPLY < <(compgen -W '-f --format -h --help --version' -- "$current") ;;
    completion) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    help) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    version) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    *) mapfile -t COMPREPLY < <(compgen -W '-h --help --version' -- "$current") ;;
    esac
    return
  fi
  case "$command" in
  '') mapfile -t COMPREPLY < <(compgen -W 'check lock diff init read explain rules completion help version' -- "$current") ;;
  check) : ;;
  lock) : ;;
  init) : ;;
  explain) mapfile -t COMPREPLY < <(compgen -W 'KIND_REMOVED KIND_RENUMBERED KIND_REUSED KIND_RESERVED KIND_PRIVATE KIND_REVIVED KIND_RENAMED BIT_REMOVED BIT_RENUMBERED BIT_REUSED BIT_RESERVED BIT_PRIVATE BIT_REVIVED BIT_RENAMED VALUE_REMOVED VALUE_RENUMBERED VALUE_REUSED VALUE_RESERVED VALUE_PRIVATE VALUE_REVIVED VALUE_RENAMED VALUE_ADDED_TO_CLOSED RESERVATION_DROPPED ENUM_REMOVED FIELD_REMOVED FIELD_INSERTED FIELD_MOVED FIELD_NARROWED FIELD_WIDENED FIELD_SIGN_CHANGED FIELD_BYTE_ORDER_CHANGED FIELD_RETYPED FIELD_ENCODING_CHANGED FIELD_SIZE_CHANGED FIELD_REPEAT_CHANGED FIELD_DELIMITER_CHANGED FIELD_PROCESS_CHANGED FIELD_CONDITION_CHANGED FIELD_UNGUARDED FIELD_UNFRAMED FIELD_RENAMED FIELD_REGROUPED FIELD_MAYBE_REUSED RESERVED_CLAIMED GROWTH_REMOVED GROWTH_MISPLACED GROWTH_UNEVEN UNIT_CHANGED ENUM_CHANGED ENUM_DROPPED UNDETERMINED FLAGS_CHANGED REFERENCE_RETARGETED REFERENCE_REQUIRED REFERENCE_OPTIONAL MEANING_CHANGED COUNTER_TWIN COUNTER_NARROW COUNTER_SMALL CASE_REMOVED CASE_REBOUND CASE_CLAIMED CASE_UNFRAMED SWITCH_CHANGED FRAMING_CHANGED SIGNATURE_CHANGED VERSION_CHANGED VALID_TIGHTENED VALID_LOOSENED TYPE_BYTE_ORDER_CHANGED TABLE_ENTRY_SHRUNK PLACE_CHANGED VALUE_CHANGED PARAMETER_CHANGED ARGUMENT_CHANGED SPEC_REMOVED NOT_COMPARABLE GOLDEN_UNREADABLE GOLDEN_DIFFERS GOLDEN_MISREAD HEADER_OFFSET HEADER_WIDTH HEADER_TYPE HEADER_LENGTH HEADER_MEMBER HEADER_NUMBER LOCK_BROKEN LOCK_REWRITTEN NOT_LOCKED SUPPRESSION_UNUSED SUPPRESSION_EXPIRED SUPPRESSION_REFUSED' -- "$current") ;;
  rules) : ;;
  completion) mapfile -t COMPREPLY < <(compgen -W 'bash zsh fish' -- "$current") ;;
  help) mapfile -t COMPREPLY < <(compgen -W 'check lock diff init read explain rules completion help version' -- "$current") ;;
  version) : ;;
  *) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
  esac
}
complete -o filenames -F _cr_compat cr-compat
