meta:
  id: linux_cr
  title: LinuxC/R checkpoint image
  application: LinuxC/R, the container checkpoint/restart patch of 2009
  file-extension: cr
  license: MIT
  ks-version: '0.10'
  imports:
    - cr_enums
    - kinds/cr_uts_ns
    - kinds/cr_cred
    - kinds/cr_ipc_ns
    - kinds/cr_mnt_ns
    - kinds/cr_pid_ns
    - kinds/cr_net_ns
    - kinds/cr_nsproxy
    - kinds/cr_file
    - kinds/cr_mm_struct
    - kinds/cr_vma
    - kinds/cr_pages
    - kinds/cr_files_struct
    - kinds/cr_fs_struct
    - kinds/cr_signal_struct
    - kinds/cr_sighand_struct
    - kinds/cr_pid
    - kinds/cr_task_struct
    - kinds/cr_thread_x86_64
    - kinds/cr_end
    - kinds/cr_dump_info
    - kinds/cr_file_data
    - kinds/cr_pipe
    - kinds/cr_eventfd
    - kinds/cr_timerfd
    - kinds/cr_signalfd
    - kinds/cr_epoll
    - kinds/cr_inotify
    - kinds/cr_socket
    - kinds/cr_ipc_shm
    - kinds/cr_ipc_sem
    - kinds/cr_ipc_msg
    - kinds/cr_tty
    - kinds/cr_pidfd
doc: |
  A checkpoint image holds a frozen container: a header that stays little-endian
  for ever, then objects that every reader can step over, in the byte order of
  the machine that dumped. The registry of kinds, fields, flag bits and enum
  values only ever grows; `-since` names the revision that brought an entry.
doc-ref: docs/format.md
seq:
  - id: header
    type: header
    doc: Where every reader starts, whatever its revision.
  - id: objects
    type: image_object
    repeat: eos
    doc: Objects up to the end of the file; a reference only ever points backwards.
types:
  header:
    -orig-id: cr_header
    seq:
      - id: signature
        -orig-id: cr_signature
        contents: LinuxC/R
        doc: Says that this is a checkpoint image; there is no terminating NUL.
      - id: image_version
        -orig-id: cr_image_version
        type: u8le
        valid: 1
        doc: |
          Stays 1 until compatibility breaks. In front of any other number a
          reader stops: only the signature and the version itself mean anything.
      - id: uts_release
        -orig-id: cr_uts_release
        -text: true
        size: 64
        doc: Kernel release of the dumping machine, filled up with NULs; without one if it takes all 64 bytes.
        doc-ref: uname(2)
      - id: arch
        -orig-id: cr_arch
        type: u4le
        enum: cr_enums::arch
        doc: Architecture that dumped; decides the byte order of everything behind the header.
      - id: padding
        type: u4le
        valid: 0
        if: not _io.eof
        doc: Zero. A 32-bit kernel leaves it out when nothing follows.
  image_object:
    -orig-id: cr_object_header
    meta:
      endian:
        switch-on: _root.header.arch
        cases:
          'cr_enums::arch::x86_32': le
          'cr_enums::arch::x86_64': le
          'cr_enums::arch::s390x': be
          'cr_enums::arch::arm': le
          'cr_enums::arch::aarch64': le
          'cr_enums::arch::riscv64': le
    seq:
      - id: kind
        -orig-id: cr_type
        type: u4
        enum: cr_enums::kind
        doc: Object kind; a reader steps over one it doesn't know.
      - id: len_object
        -orig-id: cr_len
        type: u4
        valid:
          min: 8
        doc: Bytes of this object header and the body, without the padding behind them.
      - id: body
        size: len_object - 8
        type:
          switch-on: kind
          cases:
            'cr_enums::kind::uts_ns': cr_uts_ns(_root.header.arch)
            'cr_enums::kind::cred': cr_cred(_root.header.arch)
            'cr_enums::kind::ipc_ns': cr_ipc_ns(_root.header.arch)
            'cr_enums::kind::mnt_ns': cr_mnt_ns(_root.header.arch)
            'cr_enums::kind::pid_ns': cr_pid_ns(_root.header.arch)
            'cr_enums::kind::net_ns': cr_net_ns(_root.header.arch)
            'cr_enums::kind::nsproxy': cr_nsproxy(_root.header.arch)
            'cr_enums::kind::file': cr_file(_root.header.arch)
            'cr_enums::kind::mm_struct': cr_mm_struct(_root.header.arch)
            'cr_enums::kind::vma': cr_vma(_root.header.arch)
            'cr_enums::kind::pages': cr_pages(_root.header.arch)
            'cr_enums::kind::files_struct': cr_files_struct(_root.header.arch)
            'cr_enums::kind::fs_struct': cr_fs_struct(_root.header.arch)
            'cr_enums::kind::signal_struct': cr_signal_struct(_root.header.arch)
            'cr_enums::kind::sighand_struct': cr_sighand_struct(_root.header.arch)
            'cr_enums::kind::pid': cr_pid(_root.header.arch)
            'cr_enums::kind::task_struct': cr_task_struct(_root.header.arch)
            'cr_enums::kind::thread_x86_64': cr_thread_x86_64(_root.header.arch)
            'cr_enums::kind::end': cr_end(_root.header.arch)
            'cr_enums::kind::dump_info': cr_dump_info(_root.header.arch)
            'cr_enums::kind::file_data': cr_file_data(_root.header.arch)
            'cr_enums::kind::pipe': cr_pipe(_root.header.arch)
            'cr_enums::kind::eventfd': cr_eventfd(_root.header.arch)
            'cr_enums::kind::timerfd': cr_timerfd(_root.header.arch)
            'cr_enums::kind::signalfd': cr_signalfd(_root.header.arch)
            'cr_enums::kind::epoll': cr_epoll(_root.header.arch)
            'cr_enums::kind::inotify': cr_inotify(_root.header.arch)
            'cr_enums::kind::socket': cr_socket(_root.header.arch)
            'cr_enums::kind::ipc_shm': cr_ipc_shm(_root.header.arch)
            'cr_enums::kind::ipc_sem': cr_ipc_sem(_root.header.arch)
            'cr_enums::kind::ipc_msg': cr_ipc_msg(_root.header.arch)
            'cr_enums::kind::tty': cr_tty(_root.header.arch)
            'cr_enums::kind::pidfd': cr_pidfd(_root.header.arch)
        doc: The object itself. Offsets inside it count from its object header, 8 bytes earlier.
      - id: padding
        size: (8 - _io.pos % 8) % 8
        if: not _io.eof
        doc: Zero bytes up to the next multiple of 8; may be missing behind the last object.
