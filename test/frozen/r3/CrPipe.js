// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrPipe || (root.CrPipe = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrPipe_, KaitaiStream, CrEnums_) {
var CrPipe = (function() {
  function CrPipe(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrPipe.prototype._read = function() {
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
  CrPipe.prototype._readLE = function() {
    this.ino = this._io.readU8le();
    this.capacity = this._io.readU8le();
    this.pipeFlags = this._io.readU8le();
    this.ofsData = this._io.readU4le();
    if (!(this.ofsData >= 56)) {
      throw new KaitaiStream.ValidationLessThanError(56, this.ofsData, this._io, "/seq/3");
    }
    this.lenData = this._io.readU4le();
    this.ofsPackets = this._io.readU4le();
    this.numPackets = this._io.readU4le();
    this.lenPacket = this._io.readU4le();
    if (!(this.lenPacket >= 4)) {
      throw new KaitaiStream.ValidationLessThanError(4, this.lenPacket, this._io, "/seq/7");
    }
    this.reservedPackets = this._io.readU4le();
    if (!(this.reservedPackets == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedPackets, this._io, "/seq/8");
    }
    if (this.ofsData > 56) {
      this.extra = this._io.readBytes(this.ofsData - 56);
    }
  }
  CrPipe.prototype._readBE = function() {
    this.ino = this._io.readU8be();
    this.capacity = this._io.readU8be();
    this.pipeFlags = this._io.readU8be();
    this.ofsData = this._io.readU4be();
    if (!(this.ofsData >= 56)) {
      throw new KaitaiStream.ValidationLessThanError(56, this.ofsData, this._io, "/seq/3");
    }
    this.lenData = this._io.readU4be();
    this.ofsPackets = this._io.readU4be();
    this.numPackets = this._io.readU4be();
    this.lenPacket = this._io.readU4be();
    if (!(this.lenPacket >= 4)) {
      throw new KaitaiStream.ValidationLessThanError(4, this.lenPacket, this._io, "/seq/7");
    }
    this.reservedPackets = this._io.readU4be();
    if (!(this.reservedPackets == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedPackets, this._io, "/seq/8");
    }
    if (this.ofsData > 56) {
      this.extra = this._io.readBytes(this.ofsData - 56);
    }
  }

  var Packet = CrPipe.Packet = (function() {
    function Packet(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Packet.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Packet.prototype._readLE = function() {
      this.value = this._io.readU4le();
      if (this._parent.lenPacket > 4) {
        this.extra = this._io.readBytes(this._parent.lenPacket - 4);
      }
    }
    Packet.prototype._readBE = function() {
      this.value = this._io.readU4be();
      if (this._parent.lenPacket > 4) {
        this.extra = this._io.readBytes(this._parent.lenPacket - 4);
      }
    }

    return Packet;
  })();
  Object.defineProperty(CrPipe.prototype, 'data', {
    get: function() {
      if (this._m_data !== undefined)
        return this._m_data;
      var _pos = this._io.pos;
      this._io.seek(this.ofsData - 8);
      if (this._is_le) {
        this._m_data = this._io.readBytes(this.lenData);
      } else {
        this._m_data = this._io.readBytes(this.lenData);
      }
      this._io.seek(_pos);
      return this._m_data;
    }
  });
  Object.defineProperty(CrPipe.prototype, 'packets', {
    get: function() {
      if (this._m_packets !== undefined)
        return this._m_packets;
      var _pos = this._io.pos;
      this._io.seek(this.ofsPackets - 8);
      if (this._is_le) {
        this._m_packets = [];
        for (var i = 0; i < this.numPackets; i++) {
          this._m_packets.push(new Packet(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_packets = [];
        for (var i = 0; i < this.numPackets; i++) {
          this._m_packets.push(new Packet(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_packets;
    }
  });

  return CrPipe;
})();
CrPipe_.CrPipe = CrPipe;
});
