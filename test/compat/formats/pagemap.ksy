meta:
  id: pagemap
  title: Runs of pages, as one checkpoint tool maps them
  endian: le
  ks-version: '0.10'
seq:
  - id: magic
    contents: PAGEMAP1
  - id: entries
    type: entry
    repeat: eos
types:
  entry:
    seq:
      - id: len_entry
        type: u4
      - id: body
        size: len_entry
        type: pages
  pages:
    seq:
      - id: vaddr
        type: u8
      - id: nr_pages
        type: u4
      - id: flags
        type: u4
        enum: page_flag
      - id: rest
        size-eos: true
        if: not _io.eof
enums:
  page_flag:
    0: plain
    1: parent
    2: lazy
