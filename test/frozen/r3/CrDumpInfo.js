// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrDumpInfo || (root.CrDumpInfo = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrDumpInfo_, KaitaiStream, CrEnums_) {
var CrDumpInfo = (function() {
  function CrDumpInfo(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrDumpInfo.prototype._read = function() {
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
  CrDumpInfo.prototype._readLE = function() {
    this.realtime = this._io.readU8le();
    this.monotonic = this._io.readU8le();
    this.boottime = this._io.readU8le();
    this.pageSize = this._io.readU8le();
    this.xfeatures = this._io.readU8le();
    this.dumpFlags = this._io.readU8le();
    this.bootId = this._io.readBytes(40);
    this.nrCpus = this._io.readU4le();
    this.reserved = this._io.readU4le();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/8");
    }
    this.ofsDumper = this._io.readU4le();
    if (!(this.ofsDumper >= 128)) {
      throw new KaitaiStream.ValidationLessThanError(128, this.ofsDumper, this._io, "/seq/9");
    }
    this.lenDumper = this._io.readU4le();
    this.ofsCpu = this._io.readU4le();
    this.lenCpu = this._io.readU4le();
    this.ofsCpuFeatures = this._io.readU4le();
    this.lenCpuFeatures = this._io.readU4le();
    if (this.ofsDumper > 128) {
      this.extra = this._io.readBytes(this.ofsDumper - 128);
    }
  }
  CrDumpInfo.prototype._readBE = function() {
    this.realtime = this._io.readU8be();
    this.monotonic = this._io.readU8be();
    this.boottime = this._io.readU8be();
    this.pageSize = this._io.readU8be();
    this.xfeatures = this._io.readU8be();
    this.dumpFlags = this._io.readU8be();
    this.bootId = this._io.readBytes(40);
    this.nrCpus = this._io.readU4be();
    this.reserved = this._io.readU4be();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/8");
    }
    this.ofsDumper = this._io.readU4be();
    if (!(this.ofsDumper >= 128)) {
      throw new KaitaiStream.ValidationLessThanError(128, this.ofsDumper, this._io, "/seq/9");
    }
    this.lenDumper = this._io.readU4be();
    this.ofsCpu = this._io.readU4be();
    this.lenCpu = this._io.readU4be();
    this.ofsCpuFeatures = this._io.readU4be();
    this.lenCpuFeatures = this._io.readU4be();
    if (this.ofsDumper > 128) {
      this.extra = this._io.readBytes(this.ofsDumper - 128);
    }
  }
  Object.defineProperty(CrDumpInfo.prototype, 'cpu', {
    get: function() {
      if (this._m_cpu !== undefined)
        return this._m_cpu;
      var _pos = this._io.pos;
      this._io.seek(this.ofsCpu - 8);
      if (this._is_le) {
        this._m_cpu = this._io.readBytes(this.lenCpu);
      } else {
        this._m_cpu = this._io.readBytes(this.lenCpu);
      }
      this._io.seek(_pos);
      return this._m_cpu;
    }
  });
  Object.defineProperty(CrDumpInfo.prototype, 'cpuFeatures', {
    get: function() {
      if (this._m_cpuFeatures !== undefined)
        return this._m_cpuFeatures;
      var _pos = this._io.pos;
      this._io.seek(this.ofsCpuFeatures - 8);
      if (this._is_le) {
        this._m_cpuFeatures = this._io.readBytes(this.lenCpuFeatures);
      } else {
        this._m_cpuFeatures = this._io.readBytes(this.lenCpuFeatures);
      }
      this._io.seek(_pos);
      return this._m_cpuFeatures;
    }
  });
  Object.defineProperty(CrDumpInfo.prototype, 'dumper', {
    get: function() {
      if (this._m_dumper !== undefined)
        return this._m_dumper;
      var _pos = this._io.pos;
      this._io.seek(this.ofsDumper - 8);
      if (this._is_le) {
        this._m_dumper = this._io.readBytes(this.lenDumper);
      } else {
        this._m_dumper = this._io.readBytes(this.lenDumper);
      }
      this._io.seek(_pos);
      return this._m_dumper;
    }
  });

  return CrDumpInfo;
})();
CrDumpInfo_.CrDumpInfo = CrDumpInfo;
});
