meta:
  id: cr_vm_flag
  title: Flags of a mapping in a LinuxC/R image
  license: MIT
  ks-version: '0.10'
doc: |
  Bits of `vm_flags`, numbered by the image. `-kernel` gives the word that a
  kernel release used for the flag and, where the bit was given away since, what
  today's kernels mean by it; `-smaps` the code in the VmFlags line of
  /proc/PID/smaps.
doc-ref: include/linux/mm.h, proc_pid_smaps(5)
-unmapped:
  2.6.29:
    - id: reserved
      -orig-id: VM_RESERVED
      word: '0x80000'
      today: lockonfault
    - id: sao
      -orig-id: VM_SAO
      word: '0x20000000'
      today: hugepage
enums:
  vm_flag:
    0:
      id: read
      -orig-id: VM_READ
      -since: 1
      -smaps: rd
      -kernel:
        2.6.29: {word: '0x1'}
      doc: The pages may be read.
    1:
      id: write
      -orig-id: VM_WRITE
      -since: 1
      -smaps: wr
      -kernel:
        2.6.29: {word: '0x2'}
      doc: The pages may be written.
    2:
      id: exec
      -orig-id: VM_EXEC
      -since: 1
      -smaps: ex
      -kernel:
        2.6.29: {word: '0x4'}
      doc: The pages may be executed.
    3:
      id: mayread
      -orig-id: VM_MAYREAD
      -since: 1
      -smaps: mr
      -kernel:
        2.6.29: {word: '0x10'}
      doc: READ may be added.
    4:
      id: maywrite
      -orig-id: VM_MAYWRITE
      -since: 1
      -smaps: mw
      -kernel:
        2.6.29: {word: '0x20'}
      doc: WRITE may be added.
    5:
      id: mayexec
      -orig-id: VM_MAYEXEC
      -since: 1
      -smaps: me
      -kernel:
        2.6.29: {word: '0x40'}
      doc: EXEC may be added.
    6:
      id: growsdown
      -orig-id: VM_GROWSDOWN
      -since: 1
      -smaps: gd
      -kernel:
        2.6.29: {word: '0x100'}
      doc: It grows downwards, as a stack does.
    7:
      id: denywrite
      -orig-id: VM_DENYWRITE
      -since: 1
      -status: retired
      -smaps: dw
      -kernel:
        2.6.29: {word: '0x800', today: maybe_guard}
      doc: Writing to the mapped file fails with ETXTBSY.
    8:
      id: executable
      -orig-id: VM_EXECUTABLE
      -since: 1
      -status: retired
      -kernel:
        2.6.29: {word: '0x1000', today: uffd_wp}
      doc: It maps the executable.
    9:
      id: dontexpand
      -orig-id: VM_DONTEXPAND
      -since: 1
      -smaps: de
      -kernel:
        2.6.29: {word: '0x40000'}
      doc: It can't grow with mremap(2).
    10:
      id: account
      -orig-id: VM_ACCOUNT
      -since: 1
      -smaps: ac
      -kernel:
        2.6.29: {word: '0x100000'}
      doc: Its pages are charged to the commit limit.
    11:
      id: alwaysdump
      -orig-id: VM_ALWAYSDUMP
      -since: 1
      -status: retired
      -kernel:
        2.6.29: {word: '0x4000000', today: dontdump, inverted: true}
      doc: It is always part of a core dump.
    12:
      id: can_nonlinear
      -orig-id: VM_CAN_NONLINEAR
      -since: 1
      -status: retired
      -kernel:
        2.6.29: {word: '0x8000000', today: softdirty}
      doc: remap_file_pages(2) may make it non-linear.
    13:
      id: shared
      -orig-id: VM_SHARED
      -since: 2
      -smaps: sh
      -kernel:
        2.6.29: {word: '0x8'}
      doc: Changes are seen by every process that maps it.
    14:
      id: mayshare
      -orig-id: VM_MAYSHARE
      -since: 2
      -smaps: ms
      -kernel:
        2.6.29: {word: '0x80'}
      doc: SHARED may be added.
    15:
      id: growsup
      -orig-id: VM_GROWSUP
      -since: 2
      -kernel:
        2.6.29: {word: '0x200', today: uffd_missing}
      doc: It grows upwards.
    16:
      id: pfnmap
      -orig-id: VM_PFNMAP
      -since: 2
      -smaps: pf
      -kernel:
        2.6.29: {word: '0x400'}
      doc: Its pages are raw page frames.
    17:
      id: locked
      -orig-id: VM_LOCKED
      -since: 2
      -smaps: lo
      -kernel:
        2.6.29: {word: '0x2000'}
      doc: Its pages are locked in memory.
    18:
      id: io
      -orig-id: VM_IO
      -since: 2
      -smaps: io
      -kernel:
        2.6.29: {word: '0x4000'}
      doc: It maps device I/O.
    19:
      id: seq_read
      -orig-id: VM_SEQ_READ
      -since: 2
      -smaps: sr
      -kernel:
        2.6.29: {word: '0x8000'}
      doc: Pages are likely to be read in sequence.
    20:
      id: rand_read
      -orig-id: VM_RAND_READ
      -since: 2
      -smaps: rr
      -kernel:
        2.6.29: {word: '0x10000'}
      doc: Pages are likely to be read at random.
    21:
      id: dontcopy
      -orig-id: VM_DONTCOPY
      -since: 2
      -smaps: dc
      -kernel:
        2.6.29: {word: '0x20000'}
      doc: fork(2) leaves it out.
    22:
      id: noreserve
      -orig-id: VM_NORESERVE
      -since: 2
      -smaps: nr
      -kernel:
        2.6.29: {word: '0x200000'}
      doc: Nothing is reserved for it in advance.
    23:
      id: hugetlb
      -orig-id: VM_HUGETLB
      -since: 2
      -smaps: ht
      -kernel:
        2.6.29: {word: '0x400000'}
      doc: It consists of huge pages from hugetlbfs.
    24:
      id: nonlinear
      -orig-id: VM_NONLINEAR
      -since: 2
      -status: retired
      -smaps: nl
      -kernel:
        2.6.29: {word: '0x800000', today: sync}
      doc: Its pages are not in the order of the file.
    25:
      id: insertpage
      -orig-id: VM_INSERTPAGE
      -since: 2
      -status: retired
      -kernel:
        2.6.29: {word: '0x2000000', today: wipeonfork}
      doc: A driver inserted its pages one by one.
    26:
      id: mixedmap
      -orig-id: VM_MIXEDMAP
      -since: 2
      -smaps: mm
      -kernel:
        2.6.29: {word: '0x10000000'}
      doc: It mixes raw page frames and ordinary pages.
    27:
      id: hugepage
      -orig-id: VM_HUGEPAGE
      -since: 2
      -smaps: hg
      doc: Transparent huge pages are wanted.
    28:
      id: nohugepage
      -orig-id: VM_NOHUGEPAGE
      -since: 2
      -smaps: nh
      doc: Transparent huge pages are not wanted.
    29:
      id: mergeable
      -orig-id: VM_MERGEABLE
      -since: 2
      -smaps: mg
      doc: Equal pages may be merged.
    30:
      id: dontdump
      -orig-id: VM_DONTDUMP
      -since: 2
      -smaps: dd
      doc: A core dump leaves it out.
    31:
      id: softdirty
      -orig-id: VM_SOFTDIRTY
      -since: 2
      -smaps: sd
      doc: Writes to it are tracked.
    32:
      id: wipeonfork
      -orig-id: VM_WIPEONFORK
      -since: 2
      -smaps: wf
      doc: fork(2) gives the child zeroes.
    33:
      id: sync
      -orig-id: VM_SYNC
      -since: 2
      -smaps: sf
      doc: A page fault for writing waits for the metadata of the file.
    34:
      id: lockonfault
      -orig-id: VM_LOCKONFAULT
      -since: 2
      -smaps: lf
      doc: Pages are locked as they are touched.
    35:
      id: uffd_missing
      -orig-id: VM_UFFD_MISSING
      -since: 2
      -smaps: um
      doc: Missing pages go to userfaultfd(2).
    36:
      id: uffd_wp
      -orig-id: VM_UFFD_WP
      -since: 2
      -smaps: uw
      doc: Writes to protected pages go to userfaultfd(2).
    37:
      id: uffd_minor
      -orig-id: VM_UFFD_MINOR
      -since: 2
      -smaps: ui
      doc: Faults on pages that are in the page cache go to userfaultfd(2).
    38:
      id: shadow_stack
      -orig-id: VM_SHADOW_STACK
      -since: 2
      -smaps: ss
      doc: It is a shadow stack.
    39:
      id: droppable
      -orig-id: VM_DROPPABLE
      -since: 2
      -smaps: dp
      doc: Its pages may be dropped at any time.
    40:
      id: sealed
      -orig-id: VM_SEALED
      -since: 2
      -smaps: sl
      doc: It can't be changed any more.
    41:
      id: mte
      -orig-id: VM_MTE
      -since: 2
      -smaps: mt
      doc: Memory tags guard its pages, on 64-bit ARM.
    42:
      id: bti
      -orig-id: VM_ARM64_BTI
      -since: 2
      -smaps: bt
      doc: Indirect branches into it are checked, on 64-bit ARM.
    43:
      id: maybe_guard
      -orig-id: VM_MAYBE_GUARD
      -since: 2
      -smaps: gu
      doc: It may have guard pages.
