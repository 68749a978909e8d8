// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrPidfd', './CrNetNs', './CrIpcMsg', './CrInotify', './CrSighandStruct', './CrCred', './CrTaskStruct', './CrPid', './CrPipe', './CrThreadX8664', './CrEnd', './CrIpcSem', './CrFile', './CrEnums', './CrPages', './CrSignalfd', './CrMmStruct', './CrIpcNs', './CrMntNs', './CrEpoll', './CrTimerfd', './CrSocket', './CrEventfd', './CrFsStruct', './CrVma', './CrDumpInfo', './CrNsproxy', './CrSignalStruct', './CrPidNs', './CrUtsNs', './CrTty', './CrFilesStruct', './CrIpcShm', './CrFileData'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrPidfd'), require('./CrNetNs'), require('./CrIpcMsg'), require('./CrInotify'), require('./CrSighandStruct'), require('./CrCred'), require('./CrTaskStruct'), require('./CrPid'), require('./CrPipe'), require('./CrThreadX8664'), require('./CrEnd'), require('./CrIpcSem'), require('./CrFile'), require('./CrEnums'), require('./CrPages'), require('./CrSignalfd'), require('./CrMmStruct'), require('./CrIpcNs'), require('./CrMntNs'), require('./CrEpoll'), require('./CrTimerfd'), require('./CrSocket'), require('./CrEventfd'), require('./CrFsStruct'), require('./CrVma'), require('./CrDumpInfo'), require('./CrNsproxy'), require('./CrSignalStruct'), require('./CrPidNs'), require('./CrUtsNs'), require('./CrTty'), require('./CrFilesStruct'), require('./CrIpcShm'), require('./CrFileData'));
  } else {
    factory(root.LinuxCr || (root.LinuxCr = {}), root.KaitaiStream, root.CrPidfd || (root.CrPidfd = {}), root.CrNetNs || (root.CrNetNs = {}), root.CrIpcMsg || (root.CrIpcMsg = {}), root.CrInotify || (root.CrInotify = {}), root.CrSighandStruct || (root.CrSighandStruct = {}), root.CrCred || (root.CrCred = {}), root.CrTaskStruct || (root.CrTaskStruct = {}), root.CrPid || (root.CrPid = {}), root.CrPipe || (root.CrPipe = {}), root.CrThreadX8664 || (root.CrThreadX8664 = {}), root.CrEnd || (root.CrEnd = {}), root.CrIpcSem || (root.CrIpcSem = {}), root.CrFile || (root.CrFile = {}), root.CrEnums || (root.CrEnums = {}), root.CrPages || (root.CrPages = {}), root.CrSignalfd || (root.CrSignalfd = {}), root.CrMmStruct || (root.CrMmStruct = {}), root.CrIpcNs || (root.CrIpcNs = {}), root.CrMntNs || (root.CrMntNs = {}), root.CrEpoll || (root.CrEpoll = {}), root.CrTimerfd || (root.CrTimerfd = {}), root.CrSocket || (root.CrSocket = {}), root.CrEventfd || (root.CrEventfd = {}), root.CrFsStruct || (root.CrFsStruct = {}), root.CrVma || (root.CrVma = {}), root.CrDumpInfo || (root.CrDumpInfo = {}), root.CrNsproxy || (root.CrNsproxy = {}), root.CrSignalStruct || (root.CrSignalStruct = {}), root.CrPidNs || (root.CrPidNs = {}), root.CrUtsNs || (root.CrUtsNs = {}), root.CrTty || (root.CrTty = {}), root.CrFilesStruct || (root.CrFilesStruct = {}), root.CrIpcShm || (root.CrIpcShm = {}), root.CrFileData || (root.CrFileData = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (LinuxCr_, KaitaiStream, CrPidfd_, CrNetNs_, CrIpcMsg_, CrInotify_, CrSighandStruct_, CrCred_, CrTaskStruct_, CrPid_, CrPipe_, CrThreadX8664_, CrEnd_, CrIpcSem_, CrFile_, CrEnums_, CrPages_, CrSignalfd_, CrMmStruct_, CrIpcNs_, CrMntNs_, CrEpoll_, CrTimerfd_, CrSocket_, CrEventfd_, CrFsStruct_, CrVma_, CrDumpInfo_, CrNsproxy_, CrSignalStruct_, CrPidNs_, CrUtsNs_, CrTty_, CrFilesStruct_, CrIpcShm_, CrFileData_) {
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
      case CrEnums_.CrEnums.Arch.RISCV64:
        this._is_le = true;
        break;
      case CrEnums_.CrEnums.Arch.ARM:
        this._is_le = true;
        break;
      case CrEnums_.CrEnums.Arch.AARCH64:
        this._is_le = true;
        break;
      case CrEnums_.CrEnums.Arch.S390X:
        this._is_le = false;
        break;
      case CrEnums_.CrEnums.Arch.X86_64:
        this._is_le = true;
        break;
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
      case CrEnums_.CrEnums.Kind.DUMP_INFO:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrDumpInfo_.CrDumpInfo(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.END:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrEnd_.CrEnd(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.EPOLL:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrEpoll_.CrEpoll(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.EVENTFD:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrEventfd_.CrEventfd(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.FILE:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrFile_.CrFile(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.FILE_DATA:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrFileData_.CrFileData(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.FILES_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrFilesStruct_.CrFilesStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.FS_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrFsStruct_.CrFsStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.INOTIFY:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrInotify_.CrInotify(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.IPC_MSG:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrIpcMsg_.CrIpcMsg(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.IPC_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrIpcNs_.CrIpcNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.IPC_SEM:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrIpcSem_.CrIpcSem(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.IPC_SHM:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrIpcShm_.CrIpcShm(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.MM_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrMmStruct_.CrMmStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.MNT_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrMntNs_.CrMntNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.NET_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrNetNs_.CrNetNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.NSPROXY:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrNsproxy_.CrNsproxy(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.PAGES:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrPages_.CrPages(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.PID:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrPid_.CrPid(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.PID_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrPidNs_.CrPidNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.PIDFD:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrPidfd_.CrPidfd(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.PIPE:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrPipe_.CrPipe(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.SIGHAND_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrSighandStruct_.CrSighandStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.SIGNAL_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrSignalStruct_.CrSignalStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.SIGNALFD:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrSignalfd_.CrSignalfd(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.SOCKET:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrSocket_.CrSocket(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.TASK_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrTaskStruct_.CrTaskStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.THREAD_X86_64:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrThreadX8664_.CrThreadX8664(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.TIMERFD:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrTimerfd_.CrTimerfd(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.TTY:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrTty_.CrTty(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.UTS_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrUtsNs_.CrUtsNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.VMA:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrVma_.CrVma(_io__raw_body, null, null, this._root.header.arch);
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
      case CrEnums_.CrEnums.Kind.DUMP_INFO:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrDumpInfo_.CrDumpInfo(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.END:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrEnd_.CrEnd(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.EPOLL:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrEpoll_.CrEpoll(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.EVENTFD:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrEventfd_.CrEventfd(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.FILE:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrFile_.CrFile(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.FILE_DATA:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrFileData_.CrFileData(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.FILES_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrFilesStruct_.CrFilesStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.FS_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrFsStruct_.CrFsStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.INOTIFY:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrInotify_.CrInotify(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.IPC_MSG:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrIpcMsg_.CrIpcMsg(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.IPC_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrIpcNs_.CrIpcNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.IPC_SEM:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrIpcSem_.CrIpcSem(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.IPC_SHM:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrIpcShm_.CrIpcShm(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.MM_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrMmStruct_.CrMmStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.MNT_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrMntNs_.CrMntNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.NET_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrNetNs_.CrNetNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.NSPROXY:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrNsproxy_.CrNsproxy(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.PAGES:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrPages_.CrPages(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.PID:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrPid_.CrPid(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.PID_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrPidNs_.CrPidNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.PIDFD:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrPidfd_.CrPidfd(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.PIPE:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrPipe_.CrPipe(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.SIGHAND_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrSighandStruct_.CrSighandStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.SIGNAL_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrSignalStruct_.CrSignalStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.SIGNALFD:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrSignalfd_.CrSignalfd(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.SOCKET:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrSocket_.CrSocket(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.TASK_STRUCT:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrTaskStruct_.CrTaskStruct(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.THREAD_X86_64:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrThreadX8664_.CrThreadX8664(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.TIMERFD:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrTimerfd_.CrTimerfd(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.TTY:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrTty_.CrTty(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.UTS_NS:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrUtsNs_.CrUtsNs(_io__raw_body, null, null, this._root.header.arch);
        break;
      case CrEnums_.CrEnums.Kind.VMA:
        this._raw_body = this._io.readBytes(this.lenObject - 8);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CrVma_.CrVma(_io__raw_body, null, null, this._root.header.arch);
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
