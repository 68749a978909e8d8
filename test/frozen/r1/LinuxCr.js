// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums', './CrCred', './CrUtsNs'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'), require('./CrCred'), require('./CrUtsNs'));
  } else {
    factory(root.LinuxCr || (root.LinuxCr = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}), root.CrCred || (root.CrCred = {}), root.CrUtsNs || (root.CrUtsNs = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (LinuxCr_, KaitaiStream, CrEnums_, CrCred_, CrUtsNs_) {
var LinuxCr = (function() {
  function LinuxCr(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LinuxCr.prototype._read = function() {
    this.header = new Header(this._io, this, this._root);
    this.objects = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.objects.push(new ImageObject(this._io, this, this._root));
      i++;
    }
  }

  var Header = LinuxCr.Header = (function() {
    function Header(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Header.prototype._read = function() {
      this.signature = this._io.readBytes(8);
      if (!((KaitaiStream.byteArrayCompare(this.signature, new Uint8Array([76, 105, 110, 117, 120, 67, 47, 82])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([76, 105, 110, 117, 120, 67, 47, 82]), this.signature, this._io, "/types/header/seq/0");
      }
      this.imageVersion = this._io.readU8le();
      if (!(this.imageVersion == 1)) {
        throw new KaitaiStream.ValidationNotEqualError(1, this.imageVersion, this._io, "/types/header/seq/1");
      }
      this.utsRelease = this._io.readBytes(64);
      this.arch = this._io.readU4le();
      if (!(this._io.isEof())) {
        this.padding = this._io.readU4le();
        if (!(this.padding == 0)) {
          throw new KaitaiStream.ValidationNotEqualError(0, this.padding, this._io, "/types/header/seq/4");
        }
      }
    }

    return Header;
  })();

  var ImageObject = LinuxCr.ImageObject = (function() {
    function ImageObject(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ImageObject.prototype._read = function() {
      switch (this._root.header.arch) {
      case CrEnums_.CrEnums.Arch.X86_32:
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
    ImageObject.prototype._readLE = function() {
      this.kind = this._io.readU4le();
      this.lenObject = this._io.readU4le();
      if (!(this.lenObject >= 8)) {
        throw new KaitaiStream.ValidationLessThanError(8, this.lenObject, this._io, "/types/image_object/seq/1");
      }
      switch (this.kind) {
      case CrEnums_.CrEnums.Kind.CRED:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrCred_.CrCred(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.UTS_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrUtsNs_.CrUtsNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      default:
        this.body = this._io.readBytes(this.lenObject - 8);
        break;
      }
      if (!(this._io.isEof())) {
        this.padding = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(this._io.pos, 8), 8));
      }
    }
    ImageObject.prototype._readBE = function() {
      this.kind = this._io.readU4be();
      this.lenObject = this._io.readU4be();
      if (!(this.lenObject >= 8)) {
        throw new KaitaiStream.ValidationLessThanError(8, this.lenObject, this._io, "/types/image_object/seq/1");
      }
      switch (this.kind) {
      case CrEnums_.CrEnums.Kind.CRED:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrCred_.CrCred(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.UTS_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrUtsNs_.CrUtsNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      default:
        this.body = this._io.readBytes(this.lenObject - 8);
        break;
      }
      if (!(this._io.isEof())) {
        this.padding = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(this._io.pos, 8), 8));
      }
    }

    return ImageObject;
  })();

  return LinuxCr;
})();
LinuxCr_.LinuxCr = LinuxCr;
});
