// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrCred || (root.CrCred = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrCred_, KaitaiStream, CrEnums_) {
var CrCred = (function() {
  function CrCred(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrCred.prototype._read = function() {
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
  CrCred.prototype._readLE = function() {
    this.uid = this._io.readU4le();
    this.gid = this._io.readU4le();
    this.suid = this._io.readU4le();
    this.sgid = this._io.readU4le();
    this.euid = this._io.readU4le();
    this.egid = this._io.readU4le();
    this.fsuid = this._io.readU4le();
    this.fsgid = this._io.readU4le();
    this.capInheritable = this._io.readU8le();
    this.capPermitted = this._io.readU8le();
    this.capEffective = this._io.readU8le();
    this.capBset = this._io.readU8le();
    if (this.hasRevision2) {
      this.capAmbient = this._io.readU8le();
    }
    if (this.hasRevision2) {
      this.securebits = this._io.readU8le();
    }
    if (this.hasRevision2) {
      this.credFlags = this._io.readU8le();
    }
    if (this.hasRevision2) {
      this.ofsGroups = this._io.readU4le();
      if (!(this.ofsGroups >= 112)) {
        throw new KaitaiStream.ValidationLessThanError(112, this.ofsGroups, this._io, "/seq/15");
      }
    }
    if (this.hasRevision2) {
      this.numGroups = this._io.readU4le();
    }
    if (this.hasRevision2) {
      this.lenGroup = this._io.readU4le();
      if (!(this.lenGroup >= 4)) {
        throw new KaitaiStream.ValidationLessThanError(4, this.lenGroup, this._io, "/seq/17");
      }
    }
    if (this.hasRevision2) {
      this.reservedGroups = this._io.readU4le();
      if (!(this.reservedGroups == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedGroups, this._io, "/seq/18");
      }
    }
    if ( ((this.hasRevision2) && (this.ofsGroups > 112)) ) {
      this.extra = this._io.readBytes(this.ofsGroups - 112);
    }
  }
  CrCred.prototype._readBE = function() {
    this.uid = this._io.readU4be();
    this.gid = this._io.readU4be();
    this.suid = this._io.readU4be();
    this.sgid = this._io.readU4be();
    this.euid = this._io.readU4be();
    this.egid = this._io.readU4be();
    this.fsuid = this._io.readU4be();
    this.fsgid = this._io.readU4be();
    this.capInheritable = this._io.readU8be();
    this.capPermitted = this._io.readU8be();
    this.capEffective = this._io.readU8be();
    this.capBset = this._io.readU8be();
    if (this.hasRevision2) {
      this.capAmbient = this._io.readU8be();
    }
    if (this.hasRevision2) {
      this.securebits = this._io.readU8be();
    }
    if (this.hasRevision2) {
      this.credFlags = this._io.readU8be();
    }
    if (this.hasRevision2) {
      this.ofsGroups = this._io.readU4be();
      if (!(this.ofsGroups >= 112)) {
        throw new KaitaiStream.ValidationLessThanError(112, this.ofsGroups, this._io, "/seq/15");
      }
    }
    if (this.hasRevision2) {
      this.numGroups = this._io.readU4be();
    }
    if (this.hasRevision2) {
      this.lenGroup = this._io.readU4be();
      if (!(this.lenGroup >= 4)) {
        throw new KaitaiStream.ValidationLessThanError(4, this.lenGroup, this._io, "/seq/17");
      }
    }
    if (this.hasRevision2) {
      this.reservedGroups = this._io.readU4be();
      if (!(this.reservedGroups == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedGroups, this._io, "/seq/18");
      }
    }
    if ( ((this.hasRevision2) && (this.ofsGroups > 112)) ) {
      this.extra = this._io.readBytes(this.ofsGroups - 112);
    }
  }

  var Group = CrCred.Group = (function() {
    function Group(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Group.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Group.prototype._readLE = function() {
      this.value = this._io.readU4le();
      if (this._parent.lenGroup > 4) {
        this.extra = this._io.readBytes(this._parent.lenGroup - 4);
      }
    }
    Group.prototype._readBE = function() {
      this.value = this._io.readU4be();
      if (this._parent.lenGroup > 4) {
        this.extra = this._io.readBytes(this._parent.lenGroup - 4);
      }
    }

    return Group;
  })();
  Object.defineProperty(CrCred.prototype, 'groups', {
    get: function() {
      if (this._m_groups !== undefined)
        return this._m_groups;
      if (this.hasRevision2) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsGroups - 8);
        if (this._is_le) {
          this._m_groups = [];
          for (var i = 0; i < this.numGroups; i++) {
            this._m_groups.push(new Group(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_groups = [];
          for (var i = 0; i < this.numGroups; i++) {
            this._m_groups.push(new Group(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
      }
      return this._m_groups;
    }
  });
  Object.defineProperty(CrCred.prototype, 'hasRevision2', {
    get: function() {
      if (this._m_hasRevision2 !== undefined)
        return this._m_hasRevision2;
      this._m_hasRevision2 = this._io.size > 64;
      return this._m_hasRevision2;
    }
  });

  return CrCred;
})();
CrCred_.CrCred = CrCred;
});
