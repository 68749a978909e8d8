// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrIpcMsg || (root.CrIpcMsg = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrIpcMsg_, KaitaiStream, CrEnums_) {
var CrIpcMsg = (function() {
  function CrIpcMsg(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrIpcMsg.prototype._read = function() {
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
  CrIpcMsg.prototype._readLE = function() {
    this.posIpcNs = this._io.readU8le();
    this.key = this._io.readU4le();
    this.id = this._io.readU4le();
    this.mode = this._io.readU4le();
    this.uid = this._io.readU4le();
    this.gid = this._io.readU4le();
    this.cuid = this._io.readU4le();
    this.cgid = this._io.readU4le();
    this.reserved = this._io.readU4le();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/8");
    }
    this.qbytes = this._io.readU8le();
    this.ofsMessages = this._io.readU4le();
    if (!(this.ofsMessages >= 72)) {
      throw new KaitaiStream.ValidationLessThanError(72, this.ofsMessages, this._io, "/seq/10");
    }
    this.numMessages = this._io.readU4le();
    this.lenMessage = this._io.readU4le();
    if (!(this.lenMessage >= 16)) {
      throw new KaitaiStream.ValidationLessThanError(16, this.lenMessage, this._io, "/seq/12");
    }
    this.reservedMessages = this._io.readU4le();
    if (!(this.reservedMessages == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedMessages, this._io, "/seq/13");
    }
    if (this.ofsMessages > 72) {
      this.extra = this._io.readBytes(this.ofsMessages - 72);
    }
  }
  CrIpcMsg.prototype._readBE = function() {
    this.posIpcNs = this._io.readU8be();
    this.key = this._io.readU4be();
    this.id = this._io.readU4be();
    this.mode = this._io.readU4be();
    this.uid = this._io.readU4be();
    this.gid = this._io.readU4be();
    this.cuid = this._io.readU4be();
    this.cgid = this._io.readU4be();
    this.reserved = this._io.readU4be();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/8");
    }
    this.qbytes = this._io.readU8be();
    this.ofsMessages = this._io.readU4be();
    if (!(this.ofsMessages >= 72)) {
      throw new KaitaiStream.ValidationLessThanError(72, this.ofsMessages, this._io, "/seq/10");
    }
    this.numMessages = this._io.readU4be();
    this.lenMessage = this._io.readU4be();
    if (!(this.lenMessage >= 16)) {
      throw new KaitaiStream.ValidationLessThanError(16, this.lenMessage, this._io, "/seq/12");
    }
    this.reservedMessages = this._io.readU4be();
    if (!(this.reservedMessages == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedMessages, this._io, "/seq/13");
    }
    if (this.ofsMessages > 72) {
      this.extra = this._io.readBytes(this.ofsMessages - 72);
    }
  }

  var IpcMessage = CrIpcMsg.IpcMessage = (function() {
    function IpcMessage(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    IpcMessage.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    IpcMessage.prototype._readLE = function() {
      this.mtype = this._io.readU8le();
      this.ofsData = this._io.readU4le();
      this.lenData = this._io.readU4le();
      if (this._parent.lenMessage > 16) {
        this.extra = this._io.readBytes(this._parent.lenMessage - 16);
      }
    }
    IpcMessage.prototype._readBE = function() {
      this.mtype = this._io.readU8be();
      this.ofsData = this._io.readU4be();
      this.lenData = this._io.readU4be();
      if (this._parent.lenMessage > 16) {
        this.extra = this._io.readBytes(this._parent.lenMessage - 16);
      }
    }
    Object.defineProperty(IpcMessage.prototype, 'data', {
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

    return IpcMessage;
  })();
  Object.defineProperty(CrIpcMsg.prototype, 'messages', {
    get: function() {
      if (this._m_messages !== undefined)
        return this._m_messages;
      var _pos = this._io.pos;
      this._io.seek(this.ofsMessages - 8);
      if (this._is_le) {
        this._m_messages = [];
        for (var i = 0; i < this.numMessages; i++) {
          this._m_messages.push(new IpcMessage(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_messages = [];
        for (var i = 0; i < this.numMessages; i++) {
          this._m_messages.push(new IpcMessage(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_messages;
    }
  });

  return CrIpcMsg;
})();
CrIpcMsg_.CrIpcMsg = CrIpcMsg;
});
