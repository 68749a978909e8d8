// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrInotify || (root.CrInotify = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrInotify_, KaitaiStream, CrEnums_) {
var CrInotify = (function() {
  function CrInotify(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrInotify.prototype._read = function() {
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
  CrInotify.prototype._readLE = function() {
    this.ofsWatches = this._io.readU4le();
    if (!(this.ofsWatches >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsWatches, this._io, "/seq/0");
    }
    this.numWatches = this._io.readU4le();
    this.lenWatch = this._io.readU4le();
    if (!(this.lenWatch >= 40)) {
      throw new KaitaiStream.ValidationLessThanError(40, this.lenWatch, this._io, "/seq/2");
    }
    this.reservedWatches = this._io.readU4le();
    if (!(this.reservedWatches == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedWatches, this._io, "/seq/3");
    }
    this.unread = this._io.readU8le();
    if (this.ofsWatches > 32) {
      this.extra = this._io.readBytes(this.ofsWatches - 32);
    }
  }
  CrInotify.prototype._readBE = function() {
    this.ofsWatches = this._io.readU4be();
    if (!(this.ofsWatches >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsWatches, this._io, "/seq/0");
    }
    this.numWatches = this._io.readU4be();
    this.lenWatch = this._io.readU4be();
    if (!(this.lenWatch >= 40)) {
      throw new KaitaiStream.ValidationLessThanError(40, this.lenWatch, this._io, "/seq/2");
    }
    this.reservedWatches = this._io.readU4be();
    if (!(this.reservedWatches == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedWatches, this._io, "/seq/3");
    }
    this.unread = this._io.readU8be();
    if (this.ofsWatches > 32) {
      this.extra = this._io.readBytes(this.ofsWatches - 32);
    }
  }

  var InotifyWatch = CrInotify.InotifyWatch = (function() {
    function InotifyWatch(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    InotifyWatch.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    InotifyWatch.prototype._readLE = function() {
      this.wd = this._io.readU4le();
      this.reserved = this._io.readU4le();
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/types/inotify_watch/seq/1");
      }
      this.mask = this._io.readU8le();
      this.iIno = this._io.readU8le();
      this.devMajor = this._io.readU4le();
      this.devMinor = this._io.readU4le();
      this.ofsPath = this._io.readU4le();
      this.lenPath = this._io.readU4le();
      if (this._parent.lenWatch > 40) {
        this.extra = this._io.readBytes(this._parent.lenWatch - 40);
      }
    }
    InotifyWatch.prototype._readBE = function() {
      this.wd = this._io.readU4be();
      this.reserved = this._io.readU4be();
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/types/inotify_watch/seq/1");
      }
      this.mask = this._io.readU8be();
      this.iIno = this._io.readU8be();
      this.devMajor = this._io.readU4be();
      this.devMinor = this._io.readU4be();
      this.ofsPath = this._io.readU4be();
      this.lenPath = this._io.readU4be();
      if (this._parent.lenWatch > 40) {
        this.extra = this._io.readBytes(this._parent.lenWatch - 40);
      }
    }
    Object.defineProperty(InotifyWatch.prototype, 'path', {
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

    return InotifyWatch;
  })();
  Object.defineProperty(CrInotify.prototype, 'watches', {
    get: function() {
      if (this._m_watches !== undefined)
        return this._m_watches;
      var _pos = this._io.pos;
      this._io.seek(this.ofsWatches - 8);
      if (this._is_le) {
        this._m_watches = [];
        for (var i = 0; i < this.numWatches; i++) {
          this._m_watches.push(new InotifyWatch(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_watches = [];
        for (var i = 0; i < this.numWatches; i++) {
          this._m_watches.push(new InotifyWatch(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_watches;
    }
  });

  return CrInotify;
})();
CrInotify_.CrInotify = CrInotify;
});
