// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrSocket || (root.CrSocket = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrSocket_, KaitaiStream, CrEnums_) {
var CrSocket = (function() {
  function CrSocket(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrSocket.prototype._read = function() {
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
  CrSocket.prototype._readLE = function() {
    this.family = this._io.readU4le();
    this.socketType = this._io.readU4le();
    this.protocol = this._io.readU4le();
    this.state = this._io.readU4le();
    this.socketFlags = this._io.readU8le();
    this.backlog = this._io.readU4le();
    this.mark = this._io.readU4le();
    this.priority = this._io.readU4le();
    this.boundIfindex = this._io.readU4le();
    this.sndbuf = this._io.readU8le();
    this.rcvbuf = this._io.readU8le();
    this.rcvlowat = this._io.readU8le();
    this.sndtimeo = this._io.readU8le();
    this.rcvtimeo = this._io.readU8le();
    this.linger = this._io.readU8le();
    this.ino = this._io.readU8le();
    this.posPeer = this._io.readU8le();
    this.posNetNs = this._io.readU8le();
    this.port = this._io.readU4le();
    this.peerPort = this._io.readU4le();
    this.peerUid = this._io.readU4le();
    this.peerGid = this._io.readU4le();
    this.posPeerPid = this._io.readU8le();
    this.pathMode = this._io.readU4le();
    this.pathUid = this._io.readU4le();
    this.pathGid = this._io.readU4le();
    this.reserved = this._io.readU4le();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/26");
    }
    this.ofsAddress = this._io.readU4le();
    if (!(this.ofsAddress >= 216)) {
      throw new KaitaiStream.ValidationLessThanError(216, this.ofsAddress, this._io, "/seq/27");
    }
    this.lenAddress = this._io.readU4le();
    this.ofsPeerAddress = this._io.readU4le();
    this.lenPeerAddress = this._io.readU4le();
    this.ofsPath = this._io.readU4le();
    this.lenPath = this._io.readU4le();
    this.ofsQueue = this._io.readU4le();
    this.numQueue = this._io.readU4le();
    this.lenMessage = this._io.readU4le();
    if (!(this.lenMessage >= 16)) {
      throw new KaitaiStream.ValidationLessThanError(16, this.lenMessage, this._io, "/seq/35");
    }
    this.reservedQueue = this._io.readU4le();
    if (!(this.reservedQueue == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedQueue, this._io, "/seq/36");
    }
    this.ofsOptions = this._io.readU4le();
    this.numOptions = this._io.readU4le();
    this.lenOption = this._io.readU4le();
    if (!(this.lenOption >= 16)) {
      throw new KaitaiStream.ValidationLessThanError(16, this.lenOption, this._io, "/seq/39");
    }
    this.reservedOptions = this._io.readU4le();
    if (!(this.reservedOptions == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedOptions, this._io, "/seq/40");
    }
    if (this.ofsAddress > 216) {
      this.extra = this._io.readBytes(this.ofsAddress - 216);
    }
  }
  CrSocket.prototype._readBE = function() {
    this.family = this._io.readU4be();
    this.socketType = this._io.readU4be();
    this.protocol = this._io.readU4be();
    this.state = this._io.readU4be();
    this.socketFlags = this._io.readU8be();
    this.backlog = this._io.readU4be();
    this.mark = this._io.readU4be();
    this.priority = this._io.readU4be();
    this.boundIfindex = this._io.readU4be();
    this.sndbuf = this._io.readU8be();
    this.rcvbuf = this._io.readU8be();
    this.rcvlowat = this._io.readU8be();
    this.sndtimeo = this._io.readU8be();
    this.rcvtimeo = this._io.readU8be();
    this.linger = this._io.readU8be();
    this.ino = this._io.readU8be();
    this.posPeer = this._io.readU8be();
    this.posNetNs = this._io.readU8be();
    this.port = this._io.readU4be();
    this.peerPort = this._io.readU4be();
    this.peerUid = this._io.readU4be();
    this.peerGid = this._io.readU4be();
    this.posPeerPid = this._io.readU8be();
    this.pathMode = this._io.readU4be();
    this.pathUid = this._io.readU4be();
    this.pathGid = this._io.readU4be();
    this.reserved = this._io.readU4be();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/26");
    }
    this.ofsAddress = this._io.readU4be();
    if (!(this.ofsAddress >= 216)) {
      throw new KaitaiStream.ValidationLessThanError(216, this.ofsAddress, this._io, "/seq/27");
    }
    this.lenAddress = this._io.readU4be();
    this.ofsPeerAddress = this._io.readU4be();
    this.lenPeerAddress = this._io.readU4be();
    this.ofsPath = this._io.readU4be();
    this.lenPath = this._io.readU4be();
    this.ofsQueue = this._io.readU4be();
    this.numQueue = this._io.readU4be();
    this.lenMessage = this._io.readU4be();
    if (!(this.lenMessage >= 16)) {
      throw new KaitaiStream.ValidationLessThanError(16, this.lenMessage, this._io, "/seq/35");
    }
    this.reservedQueue = this._io.readU4be();
    if (!(this.reservedQueue == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedQueue, this._io, "/seq/36");
    }
    this.ofsOptions = this._io.readU4be();
    this.numOptions = this._io.readU4be();
    this.lenOption = this._io.readU4be();
    if (!(this.lenOption >= 16)) {
      throw new KaitaiStream.ValidationLessThanError(16, this.lenOption, this._io, "/seq/39");
    }
    this.reservedOptions = this._io.readU4be();
    if (!(this.reservedOptions == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedOptions, this._io, "/seq/40");
    }
    if (this.ofsAddress > 216) {
      this.extra = this._io.readBytes(this.ofsAddress - 216);
    }
  }

  var SocketMessage = CrSocket.SocketMessage = (function() {
    function SocketMessage(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    SocketMessage.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SocketMessage.prototype._readLE = function() {
      this.ofsData = this._io.readU4le();
      this.lenData = this._io.readU4le();
      this.ofsAddress = this._io.readU4le();
      this.lenAddress = this._io.readU4le();
      if (this._parent.lenMessage > 16) {
        this.extra = this._io.readBytes(this._parent.lenMessage - 16);
      }
    }
    SocketMessage.prototype._readBE = function() {
      this.ofsData = this._io.readU4be();
      this.lenData = this._io.readU4be();
      this.ofsAddress = this._io.readU4be();
      this.lenAddress = this._io.readU4be();
      if (this._parent.lenMessage > 16) {
        this.extra = this._io.readBytes(this._parent.lenMessage - 16);
      }
    }
    Object.defineProperty(SocketMessage.prototype, 'address', {
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
    Object.defineProperty(SocketMessage.prototype, 'data', {
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

    return SocketMessage;
  })();

  var SocketOption = CrSocket.SocketOption = (function() {
    function SocketOption(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    SocketOption.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SocketOption.prototype._readLE = function() {
      this.level = this._io.readU4le();
      this.name = this._io.readU4le();
      this.ofsValue = this._io.readU4le();
      this.lenValue = this._io.readU4le();
      if (this._parent.lenOption > 16) {
        this.extra = this._io.readBytes(this._parent.lenOption - 16);
      }
    }
    SocketOption.prototype._readBE = function() {
      this.level = this._io.readU4be();
      this.name = this._io.readU4be();
      this.ofsValue = this._io.readU4be();
      this.lenValue = this._io.readU4be();
      if (this._parent.lenOption > 16) {
        this.extra = this._io.readBytes(this._parent.lenOption - 16);
      }
    }
    Object.defineProperty(SocketOption.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        var _pos = this._io.pos;
        this._io.seek(this.ofsValue - 8);
        if (this._is_le) {
          this._m_value = this._io.readBytes(this.lenValue);
        } else {
          this._m_value = this._io.readBytes(this.lenValue);
        }
        this._io.seek(_pos);
        return this._m_value;
      }
    });

    return SocketOption;
  })();
  Object.defineProperty(CrSocket.prototype, 'address', {
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
  Object.defineProperty(CrSocket.prototype, 'options', {
    get: function() {
      if (this._m_options !== undefined)
        return this._m_options;
      var _pos = this._io.pos;
      this._io.seek(this.ofsOptions - 8);
      if (this._is_le) {
        this._m_options = [];
        for (var i = 0; i < this.numOptions; i++) {
          this._m_options.push(new SocketOption(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_options = [];
        for (var i = 0; i < this.numOptions; i++) {
          this._m_options.push(new SocketOption(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_options;
    }
  });
  Object.defineProperty(CrSocket.prototype, 'path', {
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
  Object.defineProperty(CrSocket.prototype, 'peerAddress', {
    get: function() {
      if (this._m_peerAddress !== undefined)
        return this._m_peerAddress;
      var _pos = this._io.pos;
      this._io.seek(this.ofsPeerAddress - 8);
      if (this._is_le) {
        this._m_peerAddress = this._io.readBytes(this.lenPeerAddress);
      } else {
        this._m_peerAddress = this._io.readBytes(this.lenPeerAddress);
      }
      this._io.seek(_pos);
      return this._m_peerAddress;
    }
  });
  Object.defineProperty(CrSocket.prototype, 'queue', {
    get: function() {
      if (this._m_queue !== undefined)
        return this._m_queue;
      var _pos = this._io.pos;
      this._io.seek(this.ofsQueue - 8);
      if (this._is_le) {
        this._m_queue = [];
        for (var i = 0; i < this.numQueue; i++) {
          this._m_queue.push(new SocketMessage(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_queue = [];
        for (var i = 0; i < this.numQueue; i++) {
          this._m_queue.push(new SocketMessage(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_queue;
    }
  });

  return CrSocket;
})();
CrSocket_.CrSocket = CrSocket;
});
