// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrNetNs || (root.CrNetNs = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrNetNs_, KaitaiStream, CrEnums_) {
var CrNetNs = (function() {
  function CrNetNs(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrNetNs.prototype._read = function() {
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
  CrNetNs.prototype._readLE = function() {
    this.ofsNetdevs = this._io.readU4le();
    if (!(this.ofsNetdevs >= 24)) {
      throw new KaitaiStream.ValidationLessThanError(24, this.ofsNetdevs, this._io, "/seq/0");
    }
    this.numNetdevs = this._io.readU4le();
    this.lenNetdev = this._io.readU4le();
    if (!(this.lenNetdev >= 72)) {
      throw new KaitaiStream.ValidationLessThanError(72, this.lenNetdev, this._io, "/seq/2");
    }
    this.reservedNetdevs = this._io.readU4le();
    if (!(this.reservedNetdevs == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedNetdevs, this._io, "/seq/3");
    }
    if (this.hasRevision3) {
      this.ofsAddresses = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.numAddresses = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenAddress = this._io.readU4le();
      if (!(this.lenAddress >= 24)) {
        throw new KaitaiStream.ValidationLessThanError(24, this.lenAddress, this._io, "/seq/6");
      }
    }
    if (this.hasRevision3) {
      this.reservedAddresses = this._io.readU4le();
      if (!(this.reservedAddresses == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedAddresses, this._io, "/seq/7");
      }
    }
    if (this.ofsNetdevs > 40) {
      this.extra = this._io.readBytes(this.ofsNetdevs - 40);
    }
  }
  CrNetNs.prototype._readBE = function() {
    this.ofsNetdevs = this._io.readU4be();
    if (!(this.ofsNetdevs >= 24)) {
      throw new KaitaiStream.ValidationLessThanError(24, this.ofsNetdevs, this._io, "/seq/0");
    }
    this.numNetdevs = this._io.readU4be();
    this.lenNetdev = this._io.readU4be();
    if (!(this.lenNetdev >= 72)) {
      throw new KaitaiStream.ValidationLessThanError(72, this.lenNetdev, this._io, "/seq/2");
    }
    this.reservedNetdevs = this._io.readU4be();
    if (!(this.reservedNetdevs == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedNetdevs, this._io, "/seq/3");
    }
    if (this.hasRevision3) {
      this.ofsAddresses = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.numAddresses = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenAddress = this._io.readU4be();
      if (!(this.lenAddress >= 24)) {
        throw new KaitaiStream.ValidationLessThanError(24, this.lenAddress, this._io, "/seq/6");
      }
    }
    if (this.hasRevision3) {
      this.reservedAddresses = this._io.readU4be();
      if (!(this.reservedAddresses == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedAddresses, this._io, "/seq/7");
      }
    }
    if (this.ofsNetdevs > 40) {
      this.extra = this._io.readBytes(this.ofsNetdevs - 40);
    }
  }

  var NetAddress = CrNetNs.NetAddress = (function() {
    function NetAddress(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    NetAddress.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    NetAddress.prototype._readLE = function() {
      this.ifindex = this._io.readU4le();
      this.family = this._io.readU4le();
      this.prefixLen = this._io.readU4le();
      this.scope = this._io.readU4le();
      this.ofsAddress = this._io.readU4le();
      this.lenAddress = this._io.readU4le();
      if (this._parent.lenAddress > 24) {
        this.extra = this._io.readBytes(this._parent.lenAddress - 24);
      }
    }
    NetAddress.prototype._readBE = function() {
      this.ifindex = this._io.readU4be();
      this.family = this._io.readU4be();
      this.prefixLen = this._io.readU4be();
      this.scope = this._io.readU4be();
      this.ofsAddress = this._io.readU4be();
      this.lenAddress = this._io.readU4be();
      if (this._parent.lenAddress > 24) {
        this.extra = this._io.readBytes(this._parent.lenAddress - 24);
      }
    }
    Object.defineProperty(NetAddress.prototype, 'address', {
      get: function() {
        if (this._m_address !== undefined)
          return this._m_address;
        var _pos = this._io.pos;
        this._io.seek(this.ofsAddress - 8);
        if (this._is_le) {
          this._m_address = this._io.readBytes(this.lenAddress);
        } else {
          this._m_address = this._io.readBytes(this.lenAddress);
        }
        this._io.seek(_pos);
        return this._m_address;
      }
    });

    return NetAddress;
  })();

  var Netdev = CrNetNs.Netdev = (function() {
    function Netdev(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Netdev.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Netdev.prototype._readLE = function() {
      this.ifindex = this._io.readU4le();
      this.hwtype = this._io.readU4le();
      this.devFlags = this._io.readU8le();
      this.mtu = this._io.readU8le();
      this.rxBytes = this._io.readU8le();
      this.rxPackets = this._io.readU8le();
      this.txBytes = this._io.readU8le();
      this.txPackets = this._io.readU8le();
      this.name = this._io.readBytes(16);
      if (this._parent.lenNetdev > 72) {
        this.extra = this._io.readBytes(this._parent.lenNetdev - 72);
      }
    }
    Netdev.prototype._readBE = function() {
      this.ifindex = this._io.readU4be();
      this.hwtype = this._io.readU4be();
      this.devFlags = this._io.readU8be();
      this.mtu = this._io.readU8be();
      this.rxBytes = this._io.readU8be();
      this.rxPackets = this._io.readU8be();
      this.txBytes = this._io.readU8be();
      this.txPackets = this._io.readU8be();
      this.name = this._io.readBytes(16);
      if (this._parent.lenNetdev > 72) {
        this.extra = this._io.readBytes(this._parent.lenNetdev - 72);
      }
    }

    return Netdev;
  })();
  Object.defineProperty(CrNetNs.prototype, 'addresses', {
    get: function() {
      if (this._m_addresses !== undefined)
        return this._m_addresses;
      if (this.hasRevision3) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsAddresses - 8);
        if (this._is_le) {
          this._m_addresses = [];
          for (var i = 0; i < this.numAddresses; i++) {
            this._m_addresses.push(new NetAddress(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_addresses = [];
          for (var i = 0; i < this.numAddresses; i++) {
            this._m_addresses.push(new NetAddress(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
      }
      return this._m_addresses;
    }
  });
  Object.defineProperty(CrNetNs.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsNetdevs > 24;
      return this._m_hasRevision3;
    }
  });
  Object.defineProperty(CrNetNs.prototype, 'netdevs', {
    get: function() {
      if (this._m_netdevs !== undefined)
        return this._m_netdevs;
      var _pos = this._io.pos;
      this._io.seek(this.ofsNetdevs - 8);
      if (this._is_le) {
        this._m_netdevs = [];
        for (var i = 0; i < this.numNetdevs; i++) {
          this._m_netdevs.push(new Netdev(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_netdevs = [];
        for (var i = 0; i < this.numNetdevs; i++) {
          this._m_netdevs.push(new Netdev(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_netdevs;
    }
  });

  return CrNetNs;
})();
CrNetNs_.CrNetNs = CrNetNs;
});
