# Generated from tools/emit/native-program.mjs and native/run/dump_checks.h by `node tools/docs.mjs --update`. Do not edit.
_cr_dump() {
  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}" command="" word
  COMPREPLY=()
  if [[ $current == = ]]; then current=""
  elif [[ $previous == = ]]; then previous="${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  case "$command:$previous" in
    *:-p | *:--pid) :; return ;;
    *:-o | *:--output) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    *:--policy) mapfile -t COMPREPLY < <(compgen -W 'default seed' -- "$current"); return ;;
    *:--allow) mapfile -t COMPREPLY < <(compgen -W 'task-namespaces task-silent task-seccomp ns-other mount-root mount-contents mount-options cred-securebits cred-keyring cred-landlock cred-lsm task-pdeath task-personality task-ldt task-ports task-numa task-attributes signal-queue signal-clock signal-timers signal-itimer file-type file-pipe file-unlinked file-seals file-mount fs-unlinked fs-mount fs-path file-lock file-lease pipe-unreadable file-owner file-notify pidfd-outside epoll-target epoll-polling inotify-path tty-discipline vma-flags vma-device vma-secret vma-userfault vma-guard mm-none mm-owner mm-core mm-aio ipc-sysv ipc-mqueue net-device net-flags net-address net-setup external-memory external-ns external-mm external-files external-fs external-sighand external-file external-pipe external-socket socket-type socket-tcp socket-self socket-rights socket-error socket-filter socket-repair socket-group socket-oob ipc-shm-inode ipc-shm-forced' -- "$current"); return ;;
    *:--revision) mapfile -t COMPREPLY < <(compgen -W '1 2 3' -- "$current"); return ;;
    *:--leave) mapfile -t COMPREPLY < <(compgen -W 'running stopped killed' -- "$current"); return ;;
    *:--timeout) :; return ;;
  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W '-p --pid -o --output --check --json --policy --allow --revision --no-memory --tcp-close --leave --thaw --no-sync --timeout --verbose --help --version' -- "$current")
    return
  fi
  :
}
complete -o filenames -F _cr_dump cr-dump
