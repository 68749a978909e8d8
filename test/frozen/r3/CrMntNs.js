// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrMntNs || (root.CrMntNs = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrMntNs_, KaitaiStream, CrEnums_) {
var CrMntNs = (function() {
  function CrMntNs(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrMntNs.prototype._read = function() {
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
  CrMntNs.prototype._readLE = function() {
    this.ofsMounts = this._io.readU4le();
    if (!(this.ofsMounts >= 24)) {
      throw new KaitaiStream.ValidationLessThanError(24, this.ofsMounts, this._io, "/seq/0");
    }
    this.numMounts = this._io.readU4le();
    this.lenMount = this._io.readU4le();
    if (!(this.lenMount >= 64)) {
      throw new KaitaiStream.ValidationLessThanError(64, this.lenMount, this._io, "/seq/2");
    }
    this.reservedMounts = this._io.readU4le();
    if (!(this.reservedMounts == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedMounts, this._io, "/seq/3");
    }
    if (this.ofsMounts > 24) {
      this.extra = this._io.readBytes(this.ofsMounts - 24);
    }
  }
  CrMntNs.prototype._readBE = function() {
    this.ofsMounts = this._io.readU4be();
    if (!(this.ofsMounts >= 24)) {
      throw new KaitaiStream.ValidationLessThanError(24, this.ofsMounts, this._io, "/seq/0");
    }
    this.numMounts = this._io.readU4be();
    this.lenMount = this._io.readU4be();
    if (!(this.lenMount >= 64)) {
      throw new KaitaiStream.ValidationLessThanError(64, this.lenMount, this._io, "/seq/2");
    }
    this.reservedMounts = this._io.readU4be();
    if (!(this.reservedMounts == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedMounts, this._io, "/seq/3");
    }
    if (this.ofsMounts > 24) {
      this.extra = this._io.readBytes(this.ofsMounts - 24);
    }
  }

  var Mount = CrMntNs.Mount = (function() {
    function Mount(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Mount.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Mount.prototype._readLE = function() {
      this.mntId = this._io.readU4le();
      this.parentId = this._io.readU4le();
      this.devMajor = this._io.readU4le();
      this.devMinor = this._io.readU4le();
      this.mntFlags = this._io.readU8le();
      this.ofsRoot = this._io.readU4le();
      this.lenRoot = this._io.readU4le();
      this.ofsMountpoint = this._io.readU4le();
      this.lenMountpoint = this._io.readU4le();
      this.ofsFstype = this._io.readU4le();
      this.lenFstype = this._io.readU4le();
      this.ofsSource = this._io.readU4le();
      this.lenSource = this._io.readU4le();
      this.ofsOptions = this._io.readU4le();
      this.lenOptions = this._io.readU4le();
      if (this._parent.lenMount > 64) {
        this.sharedGroup = this._io.readU4le();
      }
      if (this._parent.lenMount > 64) {
        this.masterGroup = this._io.readU4le();
      }
      if (this._parent.lenMount > 72) {
        this.extra = this._io.readBytes(this._parent.lenMount - 72);
      }
    }
    Mount.prototype._readBE = function() {
      this.mntId = this._io.readU4be();
      this.parentId = this._io.readU4be();
      this.devMajor = this._io.readU4be();
      this.devMinor = this._io.readU4be();
      this.mntFlags = this._io.readU8be();
      this.ofsRoot = this._io.readU4be();
      this.lenRoot = this._io.readU4be();
      this.ofsMountpoint = this._io.readU4be();
      this.lenMountpoint = this._io.readU4be();
      this.ofsFstype = this._io.readU4be();
      this.lenFstype = this._io.readU4be();
      this.ofsSource = this._io.readU4be();
      this.lenSource = this._io.readU4be();
      this.ofsOptions = this._io.readU4be();
      this.lenOptions = this._io.readU4be();
      if (this._parent.lenMount > 64) {
        this.sharedGroup = this._io.readU4be();
      }
      if (this._parent.lenMount > 64) {
        this.masterGroup = this._io.readU4be();
      }
      if (this._parent.lenMount > 72) {
        this.extra = this._io.readBytes(this._parent.lenMount - 72);
      }
    }
    Object.defineProperty(Mount.prototype, 'fstype', {
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
    Object.defineProperty(Mount.prototype, 'mountpoint', {
      get: function() {
        if (this._m_mountpoint !== undefined)
          return this._m_mountpoint;
        var _pos = this._io.pos;
        this._io.seek(this.ofsMountpoint - 8);
        if (this._is_le) {
          this._m_mountpoint = this._io.readBytes(this.lenMountpoint);
        } else {
          this._m_mountpoint = this._io.readBytes(this.lenMountpoint);
        }
        this._io.seek(_pos);
        return this._m_mountpoint;
      }
    });
    Object.defineProperty(Mount.prototype, 'options', {
      get: function() {
        if (this._m_options !== undefined)
          return this._m_options;
        var _pos = this._io.pos;
        this._io.seek(this.ofsOptions - 8);
        if (this._is_le) {
          this._m_options = this._io.readBytes(this.lenOptions);
        } else {
          this._m_options = this._io.readBytes(this.lenOptions);
        }
        this._io.seek(_pos);
        return this._m_options;
      }
    });
    Object.defineProperty(Mount.prototype, 'root', {
      get: function() {
        if (this._m_root !== undefined)
          return this._m_root;
        var _pos = this._io.pos;
        this._io.seek(this.ofsRoot - 8);
        if (this._is_le) {
          this._m_root = this._io.readBytes(this.lenRoot);
        } else {
          this._m_root = this._io.readBytes(this.lenRoot);
        }
        this._io.seek(_pos);
        return this._m_root;
      }
    });
    Object.defineProperty(Mount.prototype, 'source', {
      get: function() {
        if (this._m_source !== undefined)
          return this._m_source;
        var _pos = this._io.pos;
        this._io.seek(this.ofsSource - 8);
        if (this._is_le) {
          this._m_source = this._io.readBytes(this.lenSource);
        } else {
          this._m_source = this._io.readBytes(this.lenSource);
        }
        this._io.seek(_pos);
        return this._m_source;
      }
    });

    return Mount;
  })();
  Object.defineProperty(CrMntNs.prototype, 'mounts', {
    get: function() {
      if (this._m_mounts !== undefined)
        return this._m_mounts;
      var _pos = this._io.pos;
      this._io.seek(this.ofsMounts - 8);
      if (this._is_le) {
        this._m_mounts = [];
        for (var i = 0; i < this.numMounts; i++) {
          this._m_mounts.push(new Mount(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_mounts = [];
        for (var i = 0; i < this.numMounts; i++) {
          this._m_mounts.push(new Mount(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_mounts;
    }
  });

  return CrMntNs;
})();
CrMntNs_.CrMntNs = CrMntNs;
});
