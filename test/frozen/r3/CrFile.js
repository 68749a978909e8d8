// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrFile || (root.CrFile = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrFile_, KaitaiStream, CrEnums_) {
var CrFile = (function() {
  function CrFile(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrFile.prototype._read = function() {
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
  CrFile.prototype._readLE = function() {
    this.fFlags = this._io.readU8le();
    this.fPos = this._io.readU8le();
    this.iMode = this._io.readU4le();
    this.iNlink = this._io.readU4le();
    this.iIno = this._io.readU8le();
    this.iSize = this._io.readU8le();
    this.devMajor = this._io.readU4le();
    this.devMinor = this._io.readU4le();
    this.rdevMajor = this._io.readU4le();
    this.rdevMinor = this._io.readU4le();
    this.posFCred = this._io.readU8le();
    this.ofsPath = this._io.readU4le();
    if (!(this.ofsPath >= 88)) {
      throw new KaitaiStream.ValidationLessThanError(88, this.ofsPath, this._io, "/seq/11");
    }
    this.lenPath = this._io.readU4le();
    this.ofsFstype = this._io.readU4le();
    this.lenFstype = this._io.readU4le();
    if (this.hasRevision3) {
      this.posObject = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.mntId = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ownerType = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.posOwner = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.ownerUid = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ownerEuid = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ownerSignal = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.iUid = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.iGid = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.iBlksize = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.iMtime = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.seals = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.ofsLocks = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.numLocks = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenLock = this._io.readU4le();
      if (!(this.lenLock >= 32)) {
        throw new KaitaiStream.ValidationLessThanError(32, this.lenLock, this._io, "/seq/29");
      }
    }
    if (this.hasRevision3) {
      this.reservedLocks = this._io.readU4le();
      if (!(this.reservedLocks == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedLocks, this._io, "/seq/30");
      }
    }
    if (this.ofsPath > 168) {
      this.extra = this._io.readBytes(this.ofsPath - 168);
    }
  }
  CrFile.prototype._readBE = function() {
    this.fFlags = this._io.readU8be();
    this.fPos = this._io.readU8be();
    this.iMode = this._io.readU4be();
    this.iNlink = this._io.readU4be();
    this.iIno = this._io.readU8be();
    this.iSize = this._io.readU8be();
    this.devMajor = this._io.readU4be();
    this.devMinor = this._io.readU4be();
    this.rdevMajor = this._io.readU4be();
    this.rdevMinor = this._io.readU4be();
    this.posFCred = this._io.readU8be();
    this.ofsPath = this._io.readU4be();
    if (!(this.ofsPath >= 88)) {
      throw new KaitaiStream.ValidationLessThanError(88, this.ofsPath, this._io, "/seq/11");
    }
    this.lenPath = this._io.readU4be();
    this.ofsFstype = this._io.readU4be();
    this.lenFstype = this._io.readU4be();
    if (this.hasRevision3) {
      this.posObject = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.mntId = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ownerType = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.posOwner = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.ownerUid = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ownerEuid = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ownerSignal = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.iUid = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.iGid = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.iBlksize = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.iMtime = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.seals = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.ofsLocks = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.numLocks = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenLock = this._io.readU4be();
      if (!(this.lenLock >= 32)) {
        throw new KaitaiStream.ValidationLessThanError(32, this.lenLock, this._io, "/seq/29");
      }
    }
    if (this.hasRevision3) {
      this.reservedLocks = this._io.readU4be();
      if (!(this.reservedLocks == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedLocks, this._io, "/seq/30");
      }
    }
    if (this.ofsPath > 168) {
      this.extra = this._io.readBytes(this.ofsPath - 168);
    }
  }

  var FileLock = CrFile.FileLock = (function() {
    function FileLock(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    FileLock.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    FileLock.prototype._readLE = function() {
      this.lockType = this._io.readU4le();
      this.access = this._io.readU4le();
      this.start = this._io.readU8le();
      this.lastByte = this._io.readU8le();
      this.posOwner = this._io.readU8le();
      if (this._parent.lenLock > 32) {
        this.extra = this._io.readBytes(this._parent.lenLock - 32);
      }
    }
    FileLock.prototype._readBE = function() {
      this.lockType = this._io.readU4be();
      this.access = this._io.readU4be();
      this.start = this._io.readU8be();
      this.lastByte = this._io.readU8be();
      this.posOwner = this._io.readU8be();
      if (this._parent.lenLock > 32) {
        this.extra = this._io.readBytes(this._parent.lenLock - 32);
      }
    }

    return FileLock;
  })();
  Object.defineProperty(CrFile.prototype, 'fstype', {
    get: function() {
      if (this._m_fstype !== undefined)
        return this._m_fstype;
      var _pos = this._io.pos;
      this._io.seek(this.ofsFstype - 8);
      if (this._is_le) {
        this._m_fstype = this._io.readBytes(this.lenFstype);
      } else {
        this._m_fstype = this._io.readBytes(this.lenFstype);
      }
      this._io.seek(_pos);
      return this._m_fstype;
    }
  });
  Object.defineProperty(CrFile.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsPath > 88;
      return this._m_hasRevision3;
    }
  });
  Object.defineProperty(CrFile.prototype, 'locks', {
    get: function() {
      if (this._m_locks !== undefined)
        return this._m_locks;
      if (this.hasRevision3) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsLocks - 8);
        if (this._is_le) {
          this._m_locks = [];
          for (var i = 0; i < this.numLocks; i++) {
            this._m_locks.push(new FileLock(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_locks = [];
          for (var i = 0; i < this.numLocks; i++) {
            this._m_locks.push(new FileLock(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
      }
      return this._m_locks;
    }
  });
  Object.defineProperty(CrFile.prototype, 'path', {
    get: function() {
      if (this._m_path !== undefined)
        return this._m_path;
      var _pos = this._io.pos;
      this._io.seek(this.ofsPath - 8);
      if (this._is_le) {
        this._m_path = this._io.readBytes(this.lenPath);
      } else {
        this._m_path = this._io.readBytes(this.lenPath);
      }
      this._io.seek(_pos);
      return this._m_path;
    }
  });

  return CrFile;
})();
CrFile_.CrFile = CrFile;
});
