// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrSighandStruct || (root.CrSighandStruct = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrSighandStruct_, KaitaiStream, CrEnums_) {
var CrSighandStruct = (function() {
  function CrSighandStruct(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrSighandStruct.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrSighandStruct.prototype._readLE = function() {
    this.sighandFlags = this._io.readU8le();
    this.ofsActions = this._io.readU4le();
    if (!(this.ofsActions >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsActions, this._io, "/seq/1");
    }
    this.numActions = this._io.readU4le();
    this.lenAction = this._io.readU4le();
    if (!(this.lenAction >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.lenAction, this._io, "/seq/3");
    }
    this.reservedActions = this._io.readU4le();
    if (!(this.reservedActions == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedActions, this._io, "/seq/4");
    }
    if (this.ofsActions > 32) {
      this.extra = this._io.readBytes(this.ofsActions - 32);
    }
  }
  CrSighandStruct.prototype._readBE = function() {
    this.sighandFlags = this._io.readU8be();
    this.ofsActions = this._io.readU4be();
    if (!(this.ofsActions >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsActions, this._io, "/seq/1");
    }
    this.numActions = this._io.readU4be();
    this.lenAction = this._io.readU4be();
    if (!(this.lenAction >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.lenAction, this._io, "/seq/3");
    }
    this.reservedActions = this._io.readU4be();
    if (!(this.reservedActions == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedActions, this._io, "/seq/4");
    }
    if (this.ofsActions > 32) {
      this.extra = this._io.readBytes(this.ofsActions - 32);
    }
  }

  var Action = CrSighandStruct.Action = (function() {
    function Action(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Action.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Action.prototype._readLE = function() {
      this.saHandler = this._io.readU8le();
      this.saFlags = this._io.readU8le();
      this.saRestorer = this._io.readU8le();
      this.saMask = this._io.readU8le();
      if (this._parent.lenAction > 32) {
        this.extra = this._io.readBytes(this._parent.lenAction - 32);
      }
    }
    Action.prototype._readBE = function() {
      this.saHandler = this._io.readU8be();
      this.saFlags = this._io.readU8be();
      this.saRestorer = this._io.readU8be();
      this.saMask = this._io.readU8be();
      if (this._parent.lenAction > 32) {
        this.extra = this._io.readBytes(this._parent.lenAction - 32);
      }
    }

    return Action;
  })();
  Object.defineProperty(CrSighandStruct.prototype, 'actions', {
    get: function() {
      if (this._m_actions !== undefined)
        return this._m_actions;
      var _pos = this._io.pos;
      this._io.seek(this.ofsActions - 8);
      if (this._is_le) {
        this._m_actions = [];
        for (var i = 0; i < this.numActions; i++) {
          this._m_actions.push(new Action(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_actions = [];
        for (var i = 0; i < this.numActions; i++) {
          this._m_actions.push(new Action(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_actions;
    }
  });

  return CrSighandStruct;
})();
CrSighandStruct_.CrSighandStruct = CrSighandStruct;
});
