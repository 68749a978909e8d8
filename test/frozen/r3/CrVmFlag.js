// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.CrVmFlag || (root.CrVmFlag = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (CrVmFlag_, KaitaiStream) {
var CrVmFlag = (function() {
  CrVmFlag.VmFlag = Object.freeze({
    READ: 0,
    WRITE: 1,
    EXEC: 2,
    MAYREAD: 3,
    MAYWRITE: 4,
    MAYEXEC: 5,
    GROWSDOWN: 6,
    DENYWRITE: 7,
    EXECUTABLE: 8,
    DONTEXPAND: 9,
    ACCOUNT: 10,
    ALWAYSDUMP: 11,
    CAN_NONLINEAR: 12,
    SHARED: 13,
    MAYSHARE: 14,
    GROWSUP: 15,
    PFNMAP: 16,
    LOCKED: 17,
    IO: 18,
    SEQ_READ: 19,
    RAND_READ: 20,
    DONTCOPY: 21,
    NORESERVE: 22,
    HUGETLB: 23,
    NONLINEAR: 24,
    INSERTPAGE: 25,
    MIXEDMAP: 26,
    HUGEPAGE: 27,
    NOHUGEPAGE: 28,
    MERGEABLE: 29,
    DONTDUMP: 30,
    SOFTDIRTY: 31,
    WIPEONFORK: 32,
    SYNC: 33,
    LOCKONFAULT: 34,
    UFFD_MISSING: 35,
    UFFD_WP: 36,
    UFFD_MINOR: 37,
    SHADOW_STACK: 38,
    DROPPABLE: 39,
    SEALED: 40,
    MTE: 41,
    BTI: 42,
    MAYBE_GUARD: 43,

    0: "READ",
    1: "WRITE",
    2: "EXEC",
    3: "MAYREAD",
    4: "MAYWRITE",
    5: "MAYEXEC",
    6: "GROWSDOWN",
    7: "DENYWRITE",
    8: "EXECUTABLE",
    9: "DONTEXPAND",
    10: "ACCOUNT",
    11: "ALWAYSDUMP",
    12: "CAN_NONLINEAR",
    13: "SHARED",
    14: "MAYSHARE",
    15: "GROWSUP",
    16: "PFNMAP",
    17: "LOCKED",
    18: "IO",
    19: "SEQ_READ",
    20: "RAND_READ",
    21: "DONTCOPY",
    22: "NORESERVE",
    23: "HUGETLB",
    24: "NONLINEAR",
    25: "INSERTPAGE",
    26: "MIXEDMAP",
    27: "HUGEPAGE",
    28: "NOHUGEPAGE",
    29: "MERGEABLE",
    30: "DONTDUMP",
    31: "SOFTDIRTY",
    32: "WIPEONFORK",
    33: "SYNC",
    34: "LOCKONFAULT",
    35: "UFFD_MISSING",
    36: "UFFD_WP",
    37: "UFFD_MINOR",
    38: "SHADOW_STACK",
    39: "DROPPABLE",
    40: "SEALED",
    41: "MTE",
    42: "BTI",
    43: "MAYBE_GUARD",
  });

  function CrVmFlag(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  CrVmFlag.prototype._read = function() {
  }

  return CrVmFlag;
})();
CrVmFlag_.CrVmFlag = CrVmFlag;
});
