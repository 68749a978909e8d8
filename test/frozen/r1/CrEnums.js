// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.CrEnums || (root.CrEnums = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (CrEnums_, KaitaiStream) {
var CrEnums = (function() {
  CrEnums.Arch = Object.freeze({
    X86_32: 1,

    1: "X86_32",
  });

  CrEnums.Kind = Object.freeze({
    UTS_NS: 1,
    CRED: 2,

    1: "UTS_NS",
    2: "CRED",
  });

  function CrEnums(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  CrEnums.prototype._read = function() {
  }

  return CrEnums;
})();
CrEnums_.CrEnums = CrEnums;
});
