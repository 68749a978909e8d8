var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/crc-32/crc32.js
var require_crc32 = __commonJS({
  "node_modules/crc-32/crc32.js"(exports) {
    /*! crc32.js (C) 2014-present SheetJS -- http://sheetjs.com */
    var CRC32;
    (function(factory) {
      if (typeof DO_NOT_EXPORT_CRC === "undefined") {
        if ("object" === typeof exports) {
          factory(exports);
        } else if ("function" === typeof define && define.amd) {
          define(function() {
            var module3 = {};
            factory(module3);
            return module3;
          });
        } else {
          factory(CRC32 = {});
        }
      } else {
        factory(CRC32 = {});
      }
    })(function(CRC322) {
      CRC322.version = "1.2.2";
      function signed_crc_table() {
        var c = 0, table2 = new Array(256);
        for (var n = 0; n != 256; ++n) {
          c = n;
          c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
          c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
          c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
          c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
          c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
          c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
          c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
          c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
          table2[n] = c;
        }
        return typeof Int32Array !== "undefined" ? new Int32Array(table2) : table2;
      }
      var T0 = signed_crc_table();
      function slice_by_16_tables(T) {
        var c = 0, v = 0, n = 0, table2 = typeof Int32Array !== "undefined" ? new Int32Array(4096) : new Array(4096);
        for (n = 0; n != 256; ++n) table2[n] = T[n];
        for (n = 0; n != 256; ++n) {
          v = T[n];
          for (c = 256 + n; c < 4096; c += 256) v = table2[c] = v >>> 8 ^ T[v & 255];
        }
        var out = [];
        for (n = 1; n != 16; ++n) out[n - 1] = typeof Int32Array !== "undefined" ? table2.subarray(n * 256, n * 256 + 256) : table2.slice(n * 256, n * 256 + 256);
        return out;
      }
      var TT = slice_by_16_tables(T0);
      var T1 = TT[0], T2 = TT[1], T3 = TT[2], T4 = TT[3], T5 = TT[4];
      var T6 = TT[5], T7 = TT[6], T8 = TT[7], T9 = TT[8], Ta = TT[9];
      var Tb = TT[10], Tc = TT[11], Td = TT[12], Te = TT[13], Tf = TT[14];
      function crc32_bstr(bstr, seed) {
        var C = seed ^ -1;
        for (var i = 0, L = bstr.length; i < L; ) C = C >>> 8 ^ T0[(C ^ bstr.charCodeAt(i++)) & 255];
        return ~C;
      }
      function crc32_buf(B, seed) {
        var C = seed ^ -1, L = B.length - 15, i = 0;
        for (; i < L; ) C = Tf[B[i++] ^ C & 255] ^ Te[B[i++] ^ C >> 8 & 255] ^ Td[B[i++] ^ C >> 16 & 255] ^ Tc[B[i++] ^ C >>> 24] ^ Tb[B[i++]] ^ Ta[B[i++]] ^ T9[B[i++]] ^ T8[B[i++]] ^ T7[B[i++]] ^ T6[B[i++]] ^ T5[B[i++]] ^ T4[B[i++]] ^ T3[B[i++]] ^ T2[B[i++]] ^ T1[B[i++]] ^ T0[B[i++]];
        L += 15;
        while (i < L) C = C >>> 8 ^ T0[(C ^ B[i++]) & 255];
        return ~C;
      }
      function crc32_str(str, seed) {
        var C = seed ^ -1;
        for (var i = 0, L = str.length, c = 0, d = 0; i < L; ) {
          c = str.charCodeAt(i++);
          if (c < 128) {
            C = C >>> 8 ^ T0[(C ^ c) & 255];
          } else if (c < 2048) {
            C = C >>> 8 ^ T0[(C ^ (192 | c >> 6 & 31)) & 255];
            C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255];
          } else if (c >= 55296 && c < 57344) {
            c = (c & 1023) + 64;
            d = str.charCodeAt(i++) & 1023;
            C = C >>> 8 ^ T0[(C ^ (240 | c >> 8 & 7)) & 255];
            C = C >>> 8 ^ T0[(C ^ (128 | c >> 2 & 63)) & 255];
            C = C >>> 8 ^ T0[(C ^ (128 | d >> 6 & 15 | (c & 3) << 4)) & 255];
            C = C >>> 8 ^ T0[(C ^ (128 | d & 63)) & 255];
          } else {
            C = C >>> 8 ^ T0[(C ^ (224 | c >> 12 & 15)) & 255];
            C = C >>> 8 ^ T0[(C ^ (128 | c >> 6 & 63)) & 255];
            C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255];
          }
        }
        return ~C;
      }
      CRC322.table = T0;
      CRC322.bstr = crc32_bstr;
      CRC322.buf = crc32_buf;
      CRC322.str = crc32_str;
    });
  }
});

// node_modules/base64-js/index.js
var require_base64_js = __commonJS({
  "node_modules/base64-js/index.js"(exports) {
    "use strict";
    exports.byteLength = byteLength;
    exports.toByteArray = toByteArray;
    exports.fromByteArray = fromByteArray2;
    var lookup = [];
    var revLookup = [];
    var Arr = typeof Uint8Array !== "undefined" ? Uint8Array : Array;
    var code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (i = 0, len = code.length; i < len; ++i) {
      lookup[i] = code[i];
      revLookup[code.charCodeAt(i)] = i;
    }
    var i;
    var len;
    revLookup["-".charCodeAt(0)] = 62;
    revLookup["_".charCodeAt(0)] = 63;
    function getLens(b64) {
      var len2 = b64.length;
      if (len2 % 4 > 0) {
        throw new Error("Invalid string. Length must be a multiple of 4");
      }
      var validLen = b64.indexOf("=");
      if (validLen === -1) validLen = len2;
      var placeHoldersLen = validLen === len2 ? 0 : 4 - validLen % 4;
      return [validLen, placeHoldersLen];
    }
    function byteLength(b64) {
      var lens = getLens(b64);
      var validLen = lens[0];
      var placeHoldersLen = lens[1];
      return (validLen + placeHoldersLen) * 3 / 4 - placeHoldersLen;
    }
    function _byteLength(b64, validLen, placeHoldersLen) {
      return (validLen + placeHoldersLen) * 3 / 4 - placeHoldersLen;
    }
    function toByteArray(b64) {
      var tmp;
      var lens = getLens(b64);
      var validLen = lens[0];
      var placeHoldersLen = lens[1];
      var arr = new Arr(_byteLength(b64, validLen, placeHoldersLen));
      var curByte = 0;
      var len2 = placeHoldersLen > 0 ? validLen - 4 : validLen;
      var i2;
      for (i2 = 0; i2 < len2; i2 += 4) {
        tmp = revLookup[b64.charCodeAt(i2)] << 18 | revLookup[b64.charCodeAt(i2 + 1)] << 12 | revLookup[b64.charCodeAt(i2 + 2)] << 6 | revLookup[b64.charCodeAt(i2 + 3)];
        arr[curByte++] = tmp >> 16 & 255;
        arr[curByte++] = tmp >> 8 & 255;
        arr[curByte++] = tmp & 255;
      }
      if (placeHoldersLen === 2) {
        tmp = revLookup[b64.charCodeAt(i2)] << 2 | revLookup[b64.charCodeAt(i2 + 1)] >> 4;
        arr[curByte++] = tmp & 255;
      }
      if (placeHoldersLen === 1) {
        tmp = revLookup[b64.charCodeAt(i2)] << 10 | revLookup[b64.charCodeAt(i2 + 1)] << 4 | revLookup[b64.charCodeAt(i2 + 2)] >> 2;
        arr[curByte++] = tmp >> 8 & 255;
        arr[curByte++] = tmp & 255;
      }
      return arr;
    }
    function tripletToBase64(num) {
      return lookup[num >> 18 & 63] + lookup[num >> 12 & 63] + lookup[num >> 6 & 63] + lookup[num & 63];
    }
    function encodeChunk(uint82, start, end) {
      var tmp;
      var output = [];
      for (var i2 = start; i2 < end; i2 += 3) {
        tmp = (uint82[i2] << 16 & 16711680) + (uint82[i2 + 1] << 8 & 65280) + (uint82[i2 + 2] & 255);
        output.push(tripletToBase64(tmp));
      }
      return output.join("");
    }
    function fromByteArray2(uint82) {
      var tmp;
      var len2 = uint82.length;
      var extraBytes = len2 % 3;
      var parts = [];
      var maxChunkLength = 16383;
      for (var i2 = 0, len22 = len2 - extraBytes; i2 < len22; i2 += maxChunkLength) {
        parts.push(encodeChunk(uint82, i2, i2 + maxChunkLength > len22 ? len22 : i2 + maxChunkLength));
      }
      if (extraBytes === 1) {
        tmp = uint82[len2 - 1];
        parts.push(
          lookup[tmp >> 2] + lookup[tmp << 4 & 63] + "=="
        );
      } else if (extraBytes === 2) {
        tmp = (uint82[len2 - 2] << 8) + uint82[len2 - 1];
        parts.push(
          lookup[tmp >> 10] + lookup[tmp >> 4 & 63] + lookup[tmp << 2 & 63] + "="
        );
      }
      return parts.join("");
    }
  }
});

// src/bytes/align.ts
var align8 = (offset) => offset + (-offset & 7);

// src/generated/kaitai-runtime.ts
var module = { exports: {} };
var unavailable = (name) => {
  throw new Error(`${name} is not part of this package`);
};
(function(module2, exports, require2) {
  (function(global, factory) {
    typeof exports === "object" && typeof module2 !== "undefined" ? module2.exports = factory() : typeof define === "function" && define.amd ? define(factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, global.KaitaiStream = factory());
  })(this, (function() {
    "use strict";
    var extendStatics = function(d, b) {
      extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d2, b2) {
        d2.__proto__ = b2;
      } || function(d2, b2) {
        for (var p in b2) if (Object.prototype.hasOwnProperty.call(b2, p)) d2[p] = b2[p];
      };
      return extendStatics(d, b);
    };
    function __extends(d, b) {
      if (typeof b !== "function" && b !== null)
        throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
      extendStatics(d, b);
      function __() {
        this.constructor = d;
      }
      d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
    }
    typeof SuppressedError === "function" ? SuppressedError : function(error2, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error2, e.suppressed = suppressed, e;
    };
    var KaitaiStream2 = (
      /** @class */
      (function() {
        function KaitaiStream3(arrayBuffer, byteOffset) {
          this._byteLength = 0;
          this._byteOffset = 0;
          this.bits = 0;
          this.bitsLeft = 0;
          this._byteOffset = byteOffset || 0;
          if (arrayBuffer instanceof ArrayBuffer) {
            this.buffer = arrayBuffer;
          } else if (typeof arrayBuffer == "object") {
            this.dataView = arrayBuffer;
            if (byteOffset) {
              this._byteOffset += byteOffset;
            }
          } else {
            this.buffer = new ArrayBuffer(arrayBuffer || 1);
          }
          this.pos = 0;
          this.alignToByte();
        }
        Object.defineProperty(KaitaiStream3.prototype, "buffer", {
          /**
           * Gets the backing ArrayBuffer of the KaitaiStream object.
           *
           * @returns The backing ArrayBuffer.
           */
          get: function() {
            this._trimAlloc();
            return this._buffer;
          },
          /**
           * Sets the backing ArrayBuffer of the KaitaiStream object and updates the
           * DataView to point to the new buffer.
           */
          set: function(v) {
            this._buffer = v;
            this._dataView = new DataView(this._buffer, this._byteOffset);
            this._byteLength = this._buffer.byteLength;
          },
          enumerable: false,
          configurable: true
        });
        Object.defineProperty(KaitaiStream3.prototype, "byteOffset", {
          /**
           * Gets the byteOffset of the KaitaiStream object.
           *
           * @returns The byteOffset.
           */
          get: function() {
            return this._byteOffset;
          },
          /**
           * Sets the byteOffset of the KaitaiStream object and updates the DataView to
           * point to the new byteOffset.
           */
          set: function(v) {
            this._byteOffset = v;
            this._dataView = new DataView(this._buffer, this._byteOffset);
            this._byteLength = this._buffer.byteLength;
          },
          enumerable: false,
          configurable: true
        });
        Object.defineProperty(KaitaiStream3.prototype, "dataView", {
          /**
           * Gets the backing DataView of the KaitaiStream object.
           *
           * @returns The backing DataView.
           */
          get: function() {
            return this._dataView;
          },
          /**
           * Sets the backing DataView of the KaitaiStream object and updates the buffer
           * and byteOffset to point to the DataView values.
           */
          set: function(v) {
            this._byteOffset = v.byteOffset;
            this._buffer = v.buffer;
            this._dataView = new DataView(this._buffer, this._byteOffset);
            this._byteLength = this._byteOffset + v.byteLength;
          },
          enumerable: false,
          configurable: true
        });
        KaitaiStream3.prototype._trimAlloc = function() {
          if (this._byteLength === this._buffer.byteLength) {
            return;
          }
          var buf = new ArrayBuffer(this._byteLength);
          var dst = new Uint8Array(buf);
          var src = new Uint8Array(this._buffer, 0, dst.length);
          dst.set(src);
          this.buffer = buf;
        };
        KaitaiStream3.prototype.isEof = function() {
          return this.pos >= this.size && this.bitsLeft === 0;
        };
        KaitaiStream3.prototype.seek = function(pos) {
          var npos = Math.max(0, Math.min(this.size, pos));
          this.pos = isNaN(npos) || !isFinite(npos) ? 0 : npos;
        };
        Object.defineProperty(KaitaiStream3.prototype, "size", {
          /**
           * Returns the byte length of the KaitaiStream object.
           *
           * @returns The byte length.
           */
          get: function() {
            return this._byteLength - this._byteOffset;
          },
          enumerable: false,
          configurable: true
        });
        KaitaiStream3.prototype.readS1 = function() {
          this.ensureBytesLeft(1);
          var v = this._dataView.getInt8(this.pos);
          this.pos += 1;
          return v;
        };
        KaitaiStream3.prototype.readS2be = function() {
          this.ensureBytesLeft(2);
          var v = this._dataView.getInt16(this.pos);
          this.pos += 2;
          return v;
        };
        KaitaiStream3.prototype.readS4be = function() {
          this.ensureBytesLeft(4);
          var v = this._dataView.getInt32(this.pos);
          this.pos += 4;
          return v;
        };
        KaitaiStream3.prototype.readS8be = function() {
          this.ensureBytesLeft(8);
          var v1 = this.readU4be();
          var v2 = this.readU4be();
          if ((v1 & 2147483648) !== 0) {
            return -(4294967296 * (v1 ^ 4294967295) + (v2 ^ 4294967295)) - 1;
          } else {
            return 4294967296 * v1 + v2;
          }
        };
        KaitaiStream3.prototype.readS2le = function() {
          this.ensureBytesLeft(2);
          var v = this._dataView.getInt16(this.pos, true);
          this.pos += 2;
          return v;
        };
        KaitaiStream3.prototype.readS4le = function() {
          this.ensureBytesLeft(4);
          var v = this._dataView.getInt32(this.pos, true);
          this.pos += 4;
          return v;
        };
        KaitaiStream3.prototype.readS8le = function() {
          this.ensureBytesLeft(8);
          var v1 = this.readU4le();
          var v2 = this.readU4le();
          if ((v2 & 2147483648) !== 0) {
            return -(4294967296 * (v2 ^ 4294967295) + (v1 ^ 4294967295)) - 1;
          } else {
            return 4294967296 * v2 + v1;
          }
        };
        KaitaiStream3.prototype.readU1 = function() {
          this.ensureBytesLeft(1);
          var v = this._dataView.getUint8(this.pos);
          this.pos += 1;
          return v;
        };
        KaitaiStream3.prototype.readU2be = function() {
          this.ensureBytesLeft(2);
          var v = this._dataView.getUint16(this.pos);
          this.pos += 2;
          return v;
        };
        KaitaiStream3.prototype.readU4be = function() {
          this.ensureBytesLeft(4);
          var v = this._dataView.getUint32(this.pos);
          this.pos += 4;
          return v;
        };
        KaitaiStream3.prototype.readU8be = function() {
          this.ensureBytesLeft(8);
          var v1 = this.readU4be();
          var v2 = this.readU4be();
          return 4294967296 * v1 + v2;
        };
        KaitaiStream3.prototype.readU2le = function() {
          this.ensureBytesLeft(2);
          var v = this._dataView.getUint16(this.pos, true);
          this.pos += 2;
          return v;
        };
        KaitaiStream3.prototype.readU4le = function() {
          this.ensureBytesLeft(4);
          var v = this._dataView.getUint32(this.pos, true);
          this.pos += 4;
          return v;
        };
        KaitaiStream3.prototype.readU8le = function() {
          this.ensureBytesLeft(8);
          var v1 = this.readU4le();
          var v2 = this.readU4le();
          return 4294967296 * v2 + v1;
        };
        KaitaiStream3.prototype.readF4be = function() {
          this.ensureBytesLeft(4);
          var v = this._dataView.getFloat32(this.pos);
          this.pos += 4;
          return v;
        };
        KaitaiStream3.prototype.readF8be = function() {
          this.ensureBytesLeft(8);
          var v = this._dataView.getFloat64(this.pos);
          this.pos += 8;
          return v;
        };
        KaitaiStream3.prototype.readF4le = function() {
          this.ensureBytesLeft(4);
          var v = this._dataView.getFloat32(this.pos, true);
          this.pos += 4;
          return v;
        };
        KaitaiStream3.prototype.readF8le = function() {
          this.ensureBytesLeft(8);
          var v = this._dataView.getFloat64(this.pos, true);
          this.pos += 8;
          return v;
        };
        KaitaiStream3.prototype.alignToByte = function() {
          this.bitsLeft = 0;
          this.bits = 0;
        };
        KaitaiStream3.prototype.readBitsIntBe = function(n) {
          if (n > 32) {
            throw new RangeError("readBitsIntBe: the maximum supported bit length is 32 (tried to read " + n + " bits)");
          }
          var res = 0;
          var bitsNeeded = n - this.bitsLeft;
          this.bitsLeft = -bitsNeeded & 7;
          if (bitsNeeded > 0) {
            var bytesNeeded = (bitsNeeded - 1 >> 3) + 1;
            var buf = this.readBytes(bytesNeeded);
            for (var i = 0; i < bytesNeeded; i++) {
              res = res << 8 | buf[i];
            }
            var newBits = res;
            res = res >>> this.bitsLeft | this.bits << bitsNeeded;
            this.bits = newBits;
          } else {
            res = this.bits >>> -bitsNeeded;
          }
          var mask = (1 << this.bitsLeft) - 1;
          this.bits &= mask;
          return res >>> 0;
        };
        KaitaiStream3.prototype.readBitsInt = function(n) {
          return this.readBitsIntBe(n);
        };
        KaitaiStream3.prototype.readBitsIntLe = function(n) {
          if (n > 32) {
            throw new RangeError("readBitsIntLe: the maximum supported bit length is 32 (tried to read " + n + " bits)");
          }
          var res = 0;
          var bitsNeeded = n - this.bitsLeft;
          if (bitsNeeded > 0) {
            var bytesNeeded = (bitsNeeded - 1 >> 3) + 1;
            var buf = this.readBytes(bytesNeeded);
            for (var i = 0; i < bytesNeeded; i++) {
              res |= buf[i] << i * 8;
            }
            var newBits = bitsNeeded < 32 ? res >>> bitsNeeded : 0;
            res = res << this.bitsLeft | this.bits;
            this.bits = newBits;
          } else {
            res = this.bits;
            this.bits >>>= n;
          }
          this.bitsLeft = -bitsNeeded & 7;
          if (n < 32) {
            var mask = (1 << n) - 1;
            res &= mask;
          } else {
            res >>>= 0;
          }
          return res;
        };
        KaitaiStream3.prototype.readBytes = function(len) {
          return this.mapUint8Array(len);
        };
        KaitaiStream3.prototype.readBytesFull = function() {
          return this.mapUint8Array(this.size - this.pos);
        };
        KaitaiStream3.prototype.readBytesTerm = function(terminator, include, consume, eosError) {
          var blen = this.size - this.pos;
          var u8 = new Uint8Array(this._buffer, this._byteOffset + this.pos);
          var i;
          for (i = 0; i < blen && u8[i] !== terminator; i++)
            ;
          if (i === blen) {
            if (eosError) {
              throw new Error("End of stream reached, but no terminator " + terminator + " found");
            } else {
              return this.mapUint8Array(i);
            }
          } else {
            var arr = void 0;
            if (include) {
              arr = this.mapUint8Array(i + 1);
            } else {
              arr = this.mapUint8Array(i);
            }
            if (consume) {
              this.pos += 1;
            }
            return arr;
          }
        };
        KaitaiStream3.prototype.readBytesTermMulti = function(terminator, include, consume, eosError) {
          var unitSize = terminator.length;
          var data = new Uint8Array(this._buffer, this._byteOffset + this.pos, this.size - this.pos);
          var res = KaitaiStream3.bytesTerminateMulti(data, terminator, true);
          this.pos += res.length;
          var termFound = res.length !== 0 && res.length % unitSize === 0 && KaitaiStream3.byteArrayCompare(new Uint8Array(res.buffer, res.length - unitSize), terminator) === 0;
          if (termFound) {
            if (!include) {
              res = new Uint8Array(res.buffer, res.byteOffset, res.length - unitSize);
            }
            if (!consume) {
              this.pos -= unitSize;
            }
          } else if (eosError) {
            throw new Error("End of stream reached, but no terminator " + terminator + " found");
          }
          return res;
        };
        KaitaiStream3.prototype.ensureFixedContents = function(expected) {
          var actual = this.readBytes(expected.length);
          if (actual.length !== expected.length) {
            throw new KaitaiStream3.UnexpectedDataError(expected, actual);
          }
          var actLen = actual.length;
          for (var i = 0; i < actLen; i++) {
            if (actual[i] !== expected[i]) {
              throw new KaitaiStream3.UnexpectedDataError(expected, actual);
            }
          }
          return actual;
        };
        KaitaiStream3.bytesStripRight = function(data, padByte) {
          var newLen = data.length;
          while (data[newLen - 1] === padByte) {
            newLen--;
          }
          return data.slice(0, newLen);
        };
        KaitaiStream3.bytesTerminate = function(data, term, include) {
          var newLen = 0;
          var maxLen = data.length;
          while (newLen < maxLen && data[newLen] !== term) {
            newLen++;
          }
          if (include && newLen < maxLen)
            newLen++;
          return data.slice(0, newLen);
        };
        KaitaiStream3.bytesTerminateMulti = function(data, term, include) {
          var unitSize = term.length;
          if (unitSize === 0) {
            return new Uint8Array();
          }
          var len = data.length;
          var iTerm = 0;
          for (var iData = 0; iData < len; ) {
            if (data[iData] !== term[iTerm]) {
              iData += unitSize - iTerm;
              iTerm = 0;
              continue;
            }
            iData++;
            iTerm++;
            if (iTerm === unitSize) {
              return data.slice(0, iData - (include ? 0 : unitSize));
            }
          }
          return data.slice();
        };
        KaitaiStream3.bytesToStr = function(arr, encoding) {
          if (encoding == null || encoding.toLowerCase() === "ascii") {
            return KaitaiStream3.createStringFromArray(arr);
          } else {
            if (typeof TextDecoder === "function") {
              return new TextDecoder(encoding).decode(arr);
            } else {
              switch (encoding.toLowerCase()) {
                case "utf8":
                case "utf-8":
                case "ucs2":
                case "ucs-2":
                case "utf16le":
                case "utf-16le":
                  return Buffer.from(arr).toString(encoding);
                default:
                  if (typeof KaitaiStream3.iconvlite === "undefined")
                    KaitaiStream3.iconvlite = require2("iconv-lite");
                  return KaitaiStream3.iconvlite.decode(arr, encoding);
              }
            }
          }
        };
        KaitaiStream3.processXorOne = function(data, key) {
          var r = new Uint8Array(data.length);
          var dl = data.length;
          for (var i = 0; i < dl; i++)
            r[i] = data[i] ^ key;
          return r;
        };
        KaitaiStream3.processXorMany = function(data, key) {
          var dl = data.length;
          var r = new Uint8Array(dl);
          var kl = key.length;
          var ki = 0;
          for (var i = 0; i < dl; i++) {
            r[i] = data[i] ^ key[ki];
            ki++;
            if (ki >= kl)
              ki = 0;
          }
          return r;
        };
        KaitaiStream3.processRotateLeft = function(data, amount, groupSize) {
          if (groupSize !== 1)
            throw new RangeError("unable to rotate group of " + groupSize + " bytes yet");
          var mask = groupSize * 8 - 1;
          var antiAmount = -amount & mask;
          var r = new Uint8Array(data.length);
          for (var i = 0; i < data.length; i++)
            r[i] = data[i] << amount & 255 | data[i] >> antiAmount;
          return r;
        };
        KaitaiStream3.processZlib = function(buf) {
          if (typeof require2 !== "undefined") {
            if (typeof KaitaiStream3.zlib === "undefined")
              KaitaiStream3.zlib = require2("zlib");
            var r = KaitaiStream3.zlib.inflateSync(Buffer.from(buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength)));
            return new Uint8Array(r.buffer, r.byteOffset, r.length);
          } else {
            if (typeof KaitaiStream3.zlib === "undefined" && typeof KaitaiStream3.depUrls.zlib !== "undefined") {
              importScripts(KaitaiStream3.depUrls.zlib);
              KaitaiStream3.zlib = pako;
            }
            return KaitaiStream3.zlib.inflate(buf);
          }
        };
        KaitaiStream3.mod = function(a, b) {
          if (b <= 0)
            throw new RangeError("mod divisor <= 0");
          var r = a % b;
          if (r < 0)
            r += b;
          return r;
        };
        KaitaiStream3.arrayMin = function(arr) {
          var min = arr[0];
          var x;
          for (var i = 1, n = arr.length; i < n; ++i) {
            x = arr[i];
            if (x < min)
              min = x;
          }
          return min;
        };
        KaitaiStream3.arrayMax = function(arr) {
          var max = arr[0];
          var x;
          for (var i = 1, n = arr.length; i < n; ++i) {
            x = arr[i];
            if (x > max)
              max = x;
          }
          return max;
        };
        KaitaiStream3.byteArrayCompare = function(a, b) {
          if (a === b)
            return 0;
          var al = a.length;
          var bl = b.length;
          var minLen = al < bl ? al : bl;
          for (var i = 0; i < minLen; i++) {
            var cmp = a[i] - b[i];
            if (cmp !== 0)
              return cmp;
          }
          if (al === bl) {
            return 0;
          } else {
            return al - bl;
          }
        };
        KaitaiStream3.prototype.ensureBytesLeft = function(length) {
          if (this.pos + length > this.size) {
            throw new KaitaiStream3.EOFError(length, this.size - this.pos);
          }
        };
        KaitaiStream3.prototype.mapUint8Array = function(length) {
          length |= 0;
          this.ensureBytesLeft(length);
          var arr = new Uint8Array(this._buffer, this.byteOffset + this.pos, length);
          this.pos += length;
          return arr;
        };
        KaitaiStream3.createStringFromArray = function(array) {
          var chunk_size = 32768;
          var chunks = [];
          for (var i = 0; i < array.length; i += chunk_size) {
            var chunk = array.subarray(i, i + chunk_size);
            chunks.push(String.fromCharCode.apply(null, chunk));
          }
          return chunks.join("");
        };
        KaitaiStream3.depUrls = {
          // processZlib uses this and expected a link to a copy of pako.
          // specifically the pako_inflate.min.js script at:
          // https://raw.githubusercontent.com/nodeca/pako/master/dist/pako_inflate.min.js
          zlib: void 0
        };
        KaitaiStream3.endianness = new Int8Array(new Int16Array([1]).buffer)[0] > 0;
        KaitaiStream3.EOFError = /** @class */
        (function(_super) {
          __extends(EOFError, _super);
          function EOFError(bytesReq, bytesAvail) {
            var _this = _super.call(this, "requested " + bytesReq + " bytes, but only " + bytesAvail + " bytes available") || this;
            _this.name = "EOFError";
            Object.setPrototypeOf(_this, KaitaiStream3.EOFError.prototype);
            _this.bytesReq = bytesReq;
            _this.bytesAvail = bytesAvail;
            return _this;
          }
          return EOFError;
        })(Error);
        KaitaiStream3.UnexpectedDataError = /** @class */
        (function(_super) {
          __extends(UnexpectedDataError, _super);
          function UnexpectedDataError(expected, actual) {
            var _this = _super.call(this, "expected [" + expected + "], but got [" + actual + "]") || this;
            _this.name = "UnexpectedDataError";
            Object.setPrototypeOf(_this, KaitaiStream3.UnexpectedDataError.prototype);
            _this.expected = expected;
            _this.actual = actual;
            return _this;
          }
          return UnexpectedDataError;
        })(Error);
        KaitaiStream3.UndecidedEndiannessError = /** @class */
        (function(_super) {
          __extends(UndecidedEndiannessError, _super);
          function UndecidedEndiannessError() {
            var _this = _super.call(this) || this;
            _this.name = "UndecidedEndiannessError";
            Object.setPrototypeOf(_this, KaitaiStream3.UndecidedEndiannessError.prototype);
            return _this;
          }
          return UndecidedEndiannessError;
        })(Error);
        KaitaiStream3.ValidationNotEqualError = /** @class */
        (function(_super) {
          __extends(ValidationNotEqualError, _super);
          function ValidationNotEqualError(expected, actual) {
            var _this = _super.call(this, "not equal, expected [" + expected + "], but got [" + actual + "]") || this;
            _this.name = "ValidationNotEqualError";
            Object.setPrototypeOf(_this, KaitaiStream3.ValidationNotEqualError.prototype);
            _this.expected = expected;
            _this.actual = actual;
            return _this;
          }
          return ValidationNotEqualError;
        })(Error);
        KaitaiStream3.ValidationLessThanError = /** @class */
        (function(_super) {
          __extends(ValidationLessThanError, _super);
          function ValidationLessThanError(min, actual) {
            var _this = _super.call(this, "not in range, min [" + min + "], but got [" + actual + "]") || this;
            _this.name = "ValidationLessThanError";
            Object.setPrototypeOf(_this, KaitaiStream3.ValidationLessThanError.prototype);
            _this.min = min;
            _this.actual = actual;
            return _this;
          }
          return ValidationLessThanError;
        })(Error);
        KaitaiStream3.ValidationGreaterThanError = /** @class */
        (function(_super) {
          __extends(ValidationGreaterThanError, _super);
          function ValidationGreaterThanError(max, actual) {
            var _this = _super.call(this, "not in range, max [" + max + "], but got [" + actual + "]") || this;
            _this.name = "ValidationGreaterThanError";
            Object.setPrototypeOf(_this, KaitaiStream3.ValidationGreaterThanError.prototype);
            _this.max = max;
            _this.actual = actual;
            return _this;
          }
          return ValidationGreaterThanError;
        })(Error);
        KaitaiStream3.ValidationNotAnyOfError = /** @class */
        (function(_super) {
          __extends(ValidationNotAnyOfError, _super);
          function ValidationNotAnyOfError(actual) {
            var _this = _super.call(this, "not any of the list, got [" + actual + "]") || this;
            _this.name = "ValidationNotAnyOfError";
            Object.setPrototypeOf(_this, KaitaiStream3.ValidationNotAnyOfError.prototype);
            _this.actual = actual;
            return _this;
          }
          return ValidationNotAnyOfError;
        })(Error);
        KaitaiStream3.ValidationNotInEnumError = /** @class */
        (function(_super) {
          __extends(ValidationNotInEnumError, _super);
          function ValidationNotInEnumError(actual) {
            var _this = _super.call(this, "not in the enum, got [" + actual + "]") || this;
            _this.name = "ValidationNotInEnumError";
            Object.setPrototypeOf(_this, KaitaiStream3.ValidationNotInEnumError.prototype);
            _this.actual = actual;
            return _this;
          }
          return ValidationNotInEnumError;
        })(Error);
        KaitaiStream3.ValidationExprError = /** @class */
        (function(_super) {
          __extends(ValidationExprError, _super);
          function ValidationExprError(actual) {
            var _this = _super.call(this, "not matching the expression, got [" + actual + "]") || this;
            _this.name = "ValidationExprError";
            Object.setPrototypeOf(_this, KaitaiStream3.ValidationExprError.prototype);
            _this.actual = actual;
            return _this;
          }
          return ValidationExprError;
        })(Error);
        return KaitaiStream3;
      })()
    );
    return KaitaiStream2;
  }));
}).call(globalThis, module, module.exports, unavailable);
var runtime = module.exports;

// src/bytes/kaitai-stream.ts
var KaitaiStream = runtime;

// src/bytes/body-stream.ts
var Slice = class {
  constructor(start, length) {
    this.start = start;
    this.length = length;
  }
  start;
  length;
};
var NOTHING = new DataView(new ArrayBuffer(0));
var BodyStream = class extends KaitaiStream {
  view = NOTHING;
  /** The window, and where in it the next read is. */
  start = 0;
  end = 0;
  at = 0;
  constructor(bytes) {
    super(NOTHING.buffer);
    this.rebase(bytes);
  }
  /** Reads from `bytes` from now on. */
  rebase(bytes) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.window(0, bytes.byteLength);
  }
  /** Makes the `length` bytes at `start` the whole stream. */
  window(start, length) {
    this.start = start;
    this.end = start + length;
    this.at = start;
  }
  get size() {
    return this.end - this.start;
  }
  get pos() {
    return this.at - this.start;
  }
  set pos(pos) {
    this.at = this.start + pos;
  }
  isEof() {
    return this.at >= this.end;
  }
  seek(pos) {
    this.pos = pos;
  }
  ensureBytesLeft(length) {
    const left = this.end - this.at;
    if (length < 0 || length > left) throw new KaitaiStream.EOFError(length, left);
  }
  advance(width) {
    const { at: at2 } = this;
    const next = at2 + width;
    if (next > this.end) this.ensureBytesLeft(width);
    this.at = next;
    return at2;
  }
  /** The word at `at` of what the stream reads from, wherever its window is. */
  u32(at2, littleEndian) {
    return this.view.getUint32(at2, littleEndian);
  }
  readU1() {
    return this.view.getUint8(this.advance(1));
  }
  readU4le() {
    return this.view.getUint32(this.advance(4), true);
  }
  readU4be() {
    return this.view.getUint32(this.advance(4), false);
  }
  readS4le() {
    return this.view.getInt32(this.advance(4), true);
  }
  readS4be() {
    return this.view.getInt32(this.advance(4), false);
  }
  readU8le() {
    return this.view.getBigUint64(this.advance(8), true);
  }
  readU8be() {
    return this.view.getBigUint64(this.advance(8), false);
  }
  /** Where the bytes stand; the generated classes pass that on. */
  readBytes(length) {
    if (length < 0) this.ensureBytesLeft(length);
    return new Slice(this.advance(length), length);
  }
  readBytesFull() {
    return this.readBytes(this.end - this.at);
  }
};

// src/bytes/crc32.ts
var import_crc_32 = __toESM(require_crc32(), 1);
var crc32 = (bytes, seed = 0) => import_crc_32.default.buf(bytes, seed | 0) >>> 0;

// src/container/end.ts
var END = 19;
var END_LENGTH = 32;
function checkEnd(end, at2, len, count, size, checksum, report) {
  const path = `/objects/${count}`;
  const behind = align8(at2 + len);
  if (size > behind) report("END_NOT_LAST", behind, size - behind, path, {});
  if (end.nrObjects !== BigInt(count)) {
    report("END_COUNT_MISMATCH", at2 + 8, 8, path, { actual: end.nrObjects, expected: count });
  }
  if (end.imageLen !== BigInt(at2)) {
    report("END_OFFSET_MISMATCH", at2 + 16, 8, path, { actual: end.imageLen, expected: at2 });
  }
  const expected = checksum?.();
  if (expected !== void 0 && expected !== end.crc32) {
    const shown2 = (crc2) => `0x${crc2.toString(16).padStart(8, "0")}`;
    report("END_CHECKSUM_MISMATCH", at2 + 24, 4, path, {
      bytes: at2,
      actual: shown2(end.crc32),
      expected: shown2(expected)
    });
  }
}

// src/errors.ts
var ImageError = class extends Error {
  constructor(code, message, offset, length, path) {
    super(message);
    this.code = code;
    this.offset = offset;
    this.length = length;
    this.path = path;
  }
  code;
  offset;
  length;
  path;
  name = "ImageError";
};

// src/findings/rule.ts
var rule = (level, severity, [message, why, hint, see]) => ({
  level,
  severity,
  message,
  why,
  hint,
  see
});
var error = (level, ...texts) => rule(level, "error", texts);
var information = (level, ...texts) => rule(level, "information", texts);

// src/findings/consistency.ts
var FIELDS = "format.md#fields";
var VMA = "reference.md#10-vma";
var PAGES = "reference.md#11-pages";
var TASK = "reference.md#17-task_struct";
var WRITER = "Dump again with a writer that keeps to the format.";
var RACE = "The container was probably running while it was dumped: freeze it first.";
var consistency = {
  REFERENCE_NONE: error(
    "consistent",
    "{field} refers to nothing, expected {expected}",
    "The object means nothing without the one it belongs to.",
    WRITER,
    FIELDS
  ),
  REFERENCE_DANGLING: error(
    "consistent",
    "{field} is {actual}, but no object starts there",
    "A reference is the file offset of an object header.",
    WRITER,
    FIELDS
  ),
  REFERENCE_NOT_BACKWARD: error(
    "consistent",
    "{field} is {actual}, which is not in front of the object at {expected} that refers to it",
    "References only point backwards, so that an image can be restored while it is read.",
    "Write objects behind those they refer to, parents before children.",
    FIELDS
  ),
  REFERENCE_WRONG_KIND: error(
    "consistent",
    "{field} refers to {actual}, expected {expected}",
    "Every reference has one kind.",
    WRITER,
    FIELDS
  ),
  OBJECT_UNREFERENCED: information(
    "consistent",
    "nothing refers to this {type}",
    "A restore would have no use for the object. It costs space and may be a sign of a reference that was lost.",
    "Leave the object out, or find out what should refer to it.",
    FIELDS
  ),
  VMA_EMPTY: error(
    "consistent",
    "the mapping ends at {actual}, not behind its start at {expected}",
    "A mapping has at least one page.",
    WRITER,
    VMA
  ),
  VMA_UNALIGNED: error(
    "consistent",
    "{field} is {actual}, which is not a multiple of the page size of {expected} bytes",
    "Mappings are whole pages.",
    WRITER,
    VMA
  ),
  VMA_UNORDERED: error(
    "consistent",
    "the mapping starts at {actual}, in front of one that stands earlier and starts at {expected}",
    "Mappings of an address space stand in the order of their addresses.",
    "Sort the mappings by vm_start.",
    VMA
  ),
  VMA_OVERLAP: error(
    "consistent",
    "the mapping starts at {actual}, inside one that ends at {expected}",
    "Mappings of an address space are disjoint.",
    RACE,
    VMA
  ),
  PAGE_SIZE_INVALID: error(
    "consistent",
    "page_size is {actual}, expected a power of two from 4096 on",
    "No architecture has another page size.",
    WRITER,
    PAGES
  ),
  PAGES_UNALIGNED: error(
    "consistent",
    "vaddr is {actual}, which is not a multiple of page_size {expected}",
    "A page stands at a multiple of its own size.",
    WRITER,
    PAGES
  ),
  PAGES_OUTSIDE_VMA: error(
    "consistent",
    "the pages are at {actual}, their mapping is {expected}",
    "Pages lie inside the mapping they belong to.",
    RACE,
    PAGES
  ),
  PAGE_TWICE: error(
    "consistent",
    "the pages at {actual} were already given, up to {expected}",
    "A restore could not tell which content is right.",
    WRITER,
    PAGES
  ),
  FDS_UNORDERED: error(
    "consistent",
    "descriptor {actual} follows descriptor {expected}",
    "Descriptors ascend, and none is there twice.",
    "Sort the descriptors by number.",
    "reference.md#12-files_struct"
  ),
  FD_BEYOND_MAX: error(
    "consistent",
    "descriptor {actual} is not below max_fds {expected}",
    "max_fds is the size of the descriptor table.",
    WRITER,
    "reference.md#12-files_struct"
  ),
  HANDLER_UNEXPECTED: error(
    "consistent",
    "signal {signal} has the handler {actual}, but HANDLERS_KNOWN is off",
    "Without HANDLERS_KNOWN a handler is 0 (default), 1 (ignored) or 2^64-1 (caught, address unknown).",
    "Set HANDLERS_KNOWN when the addresses are known.",
    "reference.md#15-sighand_struct"
  ),
  SECOND_INIT: error(
    "consistent",
    "a second task without a parent; the init of the container stands at {expected}",
    "Every task but the init of the container has a parent in the container.",
    "A process whose parent ended has init for a parent.",
    TASK
  ),
  LEADER_IS_THREAD: error(
    "consistent",
    "group_leader refers to a task that itself has a group leader",
    "All threads of a process refer to its first thread.",
    WRITER,
    TASK
  ),
  THREAD_SHARES_NOT: error(
    "consistent",
    "{field} is not that of the group leader, which stands at {leader}",
    "Threads of a process share address space, descriptors, signal state and signal actions.",
    "A thread that called unshare(CLONE_FILES) is the one legal exception of Linux; it cannot be told apart here.",
    TASK
  ),
  PID_OF_TWO_TASKS: error(
    "consistent",
    "another task has the same PID",
    "Every task has a PID of its own.",
    WRITER,
    TASK
  ),
  PID_NUMBER_TWICE: error(
    "consistent",
    "number {actual} is taken in this PID namespace",
    "A number stands for one PID in a namespace.",
    RACE,
    "reference.md#16-pid"
  ),
  PID_LEVEL_MISMATCH: error(
    "consistent",
    "the PID of the task has level {actual}, its PID namespace is at depth {expected}",
    "A task has one number in its own PID namespace and one in each above, up to the root of the container.",
    WRITER,
    "reference.md#16-pid"
  ),
  PID_NS_LEVEL_MISMATCH: error(
    "consistent",
    "level is {actual}, the parent makes it {expected}",
    "A PID namespace is one level deeper than its parent.",
    WRITER,
    "reference.md#5-pid_ns"
  ),
  THREAD_WRONG_ARCH: error(
    "consistent",
    "{type} in an image of {actual}",
    "The registers of another architecture cannot be restored.",
    WRITER,
    "reference.md#18-thread_x86_64"
  ),
  THREAD_TWICE: error(
    "consistent",
    "the task already has registers",
    "A task has one set of registers.",
    WRITER,
    "reference.md#18-thread_x86_64"
  )
};

// src/findings/container.ts
var CONTAINER = "format.md#container";
var CUT = "Get the file anew from where it was dumped, and compare the sizes.";
var DAMAGED = "The file was damaged or written by faulty software: dump again, or take another copy.";
var container = {
  NOT_AN_IMAGE: error(
    "well-formed",
    'not a LinuxC/R image: it starts with {actual}, not with "LinuxC/R"',
    "The first eight bytes of every image spell LinuxC/R. The file is something else, empty, or was overwritten.",
    "Check that this is the file you meant.",
    CONTAINER
  ),
  UNSUPPORTED_VERSION: error(
    "well-formed",
    "image_version is {actual}, this reader knows version 1",
    "The version changes only when compatibility breaks; nothing behind it may be trusted.",
    "Use a newer reader.",
    CONTAINER
  ),
  HEADER_TRUNCATED: error(
    "well-formed",
    "the header ends after {actual} of {expected} bytes",
    "The header has 84 bytes, and 4 more of padding when an object follows. The file was cut.",
    CUT,
    CONTAINER
  ),
  UNKNOWN_ARCH: error(
    "well-formed",
    "arch {actual} is unknown, so the byte order of everything behind the header is unknown too",
    "An architecture decides the byte order. Number 0 comes from a kernel that had no number for its own architecture.",
    "Use a newer reader, or a kernel that knows its architecture.",
    "reference.md#arch"
  ),
  TRAILING_BYTES: error(
    "well-formed",
    "{length} bytes that are no object follow; an object header has 8",
    "Objects fill an image to its end. The file was cut inside an object header, or something was appended.",
    CUT,
    CONTAINER
  ),
  OBJECT_TOO_SHORT: error(
    "well-formed",
    "len is {actual}, but the object header alone has 8 bytes",
    "len counts the object header and the body. With a smaller one the next object cannot be found.",
    DAMAGED,
    CONTAINER
  ),
  OBJECT_TRUNCATED: error(
    "well-formed",
    "len is {actual}, but the image ends {available} bytes behind the start of the object",
    "Either the file was cut or len is damaged; what stands behind the object cannot be found.",
    CUT,
    CONTAINER
  ),
  PADDING_NOT_ZERO: error(
    "well-formed",
    "padding is not zero: {actual}",
    "The bytes up to the next multiple of 8 are a hole in the file and read as zero. Anything else is lost by the next writer.",
    DAMAGED,
    CONTAINER
  ),
  PADDING_TRUNCATED: error(
    "well-formed",
    "{actual} of {expected} padding bytes are there; it is all of them or none",
    "A file ends with its last object or with that object's padding. In between, it was cut.",
    CUT,
    CONTAINER
  ),
  END_NOT_LAST: error(
    "well-formed",
    "{length} bytes follow END",
    "END seals an image. What follows was appended later and is covered by no checksum.",
    "Cut the file behind END, or find out what was appended.",
    "reference.md#19-end"
  ),
  END_COUNT_MISMATCH: error(
    "well-formed",
    "END counts {actual} objects, the image has {expected}",
    "Objects were lost or added after the image was sealed.",
    DAMAGED,
    "reference.md#19-end"
  ),
  END_OFFSET_MISMATCH: error(
    "well-formed",
    "END was written at offset {actual} and stands at {expected}",
    "Bytes were lost or added in front of END after the image was sealed.",
    DAMAGED,
    "reference.md#19-end"
  ),
  END_CHECKSUM_MISMATCH: error(
    "well-formed",
    "the checksum of the {bytes} bytes in front of END is {expected}, END has {actual}",
    "At least one bit changed since the image was sealed.",
    DAMAGED,
    "reference.md#19-end"
  ),
  END_HIDDEN: error(
    "well-formed",
    "these bytes hold their own offset, as only END does, but {actual}",
    "A damaged kind or len would make a sealed image look like one without END.",
    DAMAGED,
    "reference.md#19-end"
  ),
  NOT_SEALED: information(
    "well-formed",
    "the image has no END, so a cut between two objects would not show",
    "Revision 1 had no END. An image of revision 2 should be sealed.",
    "Write images with END.",
    CONTAINER
  )
};

// src/findings/layout.ts
var TAILS = "format.md#tails";
var FIELDS2 = "format.md#fields";
var GROWTH = "format.md#growth";
var WRITER2 = "The writer laid the object out wrongly, or bytes were changed later. Dump again with a writer that keeps to the format.";
var NEWER = "Use a reader of a newer revision if the difference matters; everything known was checked.";
var layout = {
  LATER_POSTING: error(
    "valid",
    "the image is in the layout of the posting of 2009-03-01, which renumbered every kind under the same image_version ({count} of {objects} objects fit only that one)",
    "That posting gave kind 1 to TASK_STRUCT and 14 to CRED. Its objects have other lengths, which is the only way to tell.",
    "Dump again with software that keeps to the numbers of the first posting.",
    "validating.md#the-later-posting"
  ),
  BAD_LENGTH: error(
    "valid",
    "{type} has {actual} bytes; {expected}",
    "An object is as long as one of the revisions made it, or longer by whole fields of a newer one.",
    WRITER2,
    GROWTH
  ),
  RESERVED_NOT_ZERO: error(
    "valid",
    "reserved field has {actual}",
    "Reserved fields are zero in every revision; none will ever claim them.",
    WRITER2,
    FIELDS2
  ),
  TEXT_AFTER_NUL: error(
    "valid",
    "{field} has bytes behind its first NUL",
    "Fixed-width text is filled up with NUL to its full width. Bytes behind the first NUL are invisible to most readers.",
    "Clear the buffer before the text is copied into it, as strncpy does.",
    FIELDS2
  ),
  TEXT_WITH_NUL: error(
    "valid",
    "{field} holds a NUL",
    "A name or path in a span has no terminator, and a NUL inside would cut it in C.",
    "Leave the terminator out of the length.",
    FIELDS2
  ),
  TAIL_MISPLACED: error(
    "valid",
    "{field} starts at {actual} in its object, expected {expected}",
    "Tails stand in field order, each at the next multiple of 8, so that an image has only one form.",
    WRITER2,
    TAILS
  ),
  TAIL_OUT_OF_BOUNDS: error(
    "valid",
    "{field} needs bytes {from} to {to} of an object of {len}",
    "A span or table lies inside its own object.",
    WRITER2,
    TAILS
  ),
  TAIL_GAP_NOT_ZERO: error(
    "valid",
    "bytes between two tails are not zero: {actual}",
    "The bytes between two tails are alignment and zero.",
    WRITER2,
    TAILS
  ),
  BAD_ENTRY_SIZE: error(
    "valid",
    "entries of {field} have {actual} bytes, expected {expected} or more in steps of {step}",
    "Entries of a table only ever grow, in multiples of 8 bytes (a list of u32: of 4).",
    WRITER2,
    TAILS
  ),
  KIND_ZERO: error(
    "valid",
    "object of kind 0, a number that is never assigned",
    "Kind 0 is kept free so that a hole in a file does not look like an object.",
    WRITER2,
    GROWTH
  ),
  PAGES_LENGTH_MISMATCH: error(
    "valid",
    "data has {actual} bytes, {nrPages} pages of {pageSize} bytes are {expected}",
    "data holds every page of the run, whole.",
    WRITER2,
    "reference.md#11-pages"
  ),
  PID_NUMBERS_MISMATCH: error(
    "valid",
    "there are {actual} numbers, level {level} has {expected}",
    "A PID has one number in each namespace from the root of the container down to its own.",
    WRITER2,
    "reference.md#16-pid"
  ),
  // ------------------------------------------------------------ what a newer revision may have brought
  UNKNOWN_KIND: information(
    "valid",
    "object of kind {actual}, which this revision does not know",
    "Kinds can be stepped over. A newer revision of the format brought it.",
    NEWER,
    GROWTH
  ),
  PRIVATE_KIND: information(
    "valid",
    "object of the private kind {actual}",
    "Kinds from 0x80000000 on belong to other projects and are stepped over.",
    "Ask whoever wrote the image what it holds.",
    GROWTH
  ),
  UNKNOWN_BYTES: information(
    "valid",
    "{length} bytes of {type} that this revision does not know ({where})",
    "A newer revision of the format appended fields, which older readers keep without looking at them.",
    NEWER,
    GROWTH
  ),
  UNKNOWN_FLAG: information(
    "valid",
    "{field} has {actual}, which {set} has no name for in this revision",
    "Flag sets only grow. A newer revision of the format brought the bit.",
    NEWER,
    GROWTH
  ),
  UNKNOWN_ENUM_VALUE: information(
    "valid",
    "{field} is {actual}, which {set} has no name for in this revision",
    "Enums only grow. A newer revision of the format brought the value.",
    NEWER,
    GROWTH
  )
};

// src/findings/restorability.ts
var SEE = "validating.md#restorable";
var restorability = {
  SECUREBITS_SET: error(
    "restorable",
    "securebits has {actual}",
    "Credentials with securebits cannot be restored.",
    "Dump the container without tasks that called prctl(PR_SET_SECUREBITS).",
    SEE
  ),
  FILE_TYPE: error(
    "restorable",
    "an open {actual} cannot be restored, only regular files and directories can",
    "What is behind a device, a pipe or a socket is not part of the image.",
    "Close it before the dump.",
    SEE
  ),
  FILE_WITHOUT_DEVICE: error(
    "restorable",
    "the file is on {actual}, which has no device behind it",
    "A file that lives in memory or on another machine may not be there any more after a restart.",
    "Close it before the dump, or keep it on a disk.",
    SEE
  ),
  VM_FLAG: error(
    "restorable",
    "vm_flags has {actual}",
    "Only thirteen properties of a mapping can be restored: READ to CAN_NONLINEAR.",
    "Unmap it before the dump, or take the property away: munlock(2), a private mapping in place of a shared one.",
    SEE
  ),
  RETIRED_FLAG: information(
    "restorable",
    "{field} has {actual}, which kernels dropped since",
    "Retired flags stay readable. Kernels of today have no such property.",
    "Nothing needs to be done; a restore ignores them.",
    "reference.md#vm_flag"
  ),
  TASK_LACKS: error(
    "restorable",
    "the task has no {field}",
    "A task without it has ended or is about to, and cannot be restored.",
    "Let its parent wait(2) for it before the dump.",
    SEE
  ),
  MM_SHARED: error(
    "restorable",
    "the address space belongs to another process as well, whose leader stands at {expected}",
    "An address space can be restored for one process; vfork(2) and clone(2) with CLONE_VM share it.",
    "Dump when no process is inside vfork(2).",
    SEE
  )
};

// src/findings/writing.ts
var FIELDS3 = "format.md#fields";
var writing = {
  WRONG_TYPE: error(
    "writing",
    "{field} is {actual}, expected {expected}",
    "The value has another type than the field.",
    "See the type of the field in the reference.",
    "reference.md#kinds"
  ),
  OUT_OF_RANGE: error(
    "writing",
    "{field} is {actual}, expected an integer from {min} to {max}",
    "A value that does not fit is refused; it is never wrapped, rounded or cut.",
    "Correct the value.",
    FIELDS3
  ),
  TEXT_TOO_LONG: error(
    "writing",
    "{field} takes {actual} bytes, there is room for {expected}",
    "Text is never cut.",
    "Shorten the text; what counts is its length in UTF-8.",
    FIELDS3
  ),
  TEXT_HAS_NUL: error(
    "writing",
    "{field} holds a NUL",
    "A NUL would end the text for every reader.",
    "Remove it.",
    FIELDS3
  ),
  TEXT_NOT_ENCODABLE: error(
    "writing",
    "{field} holds a surrogate that stands for no byte",
    "Bytes that are not UTF-8 are U+DC80 to U+DCFF; other lone surrogates cannot be written.",
    "Replace it.",
    "format.md#json-form"
  ),
  REFERENCE_MISSING: error(
    "writing",
    "{field} refers to an object that is not in the image",
    "A reference becomes the offset of the object, so the object has to be part of the image.",
    "Add the object to the image first.",
    FIELDS3
  ),
  REFERENCE_FORWARD: error(
    "writing",
    "{field} refers to an object that stands later in the image",
    "References only point backwards, so that an image can be restored while it is read.",
    "Move the object to the front.",
    FIELDS3
  ),
  REFERENCE_KIND: error(
    "writing",
    "{field} refers to {actual}, expected {expected}",
    "Every reference has one kind.",
    "Refer to an object of that kind.",
    FIELDS3
  ),
  UNKNOWN_BYTES_MOVED: error(
    "writing",
    "the size of {field} changed, but {type} has bytes of a newer revision that may point behind it",
    "This revision cannot know what the unknown bytes point at.",
    "Remove `extra` and `extraTail`, or leave the sizes alone.",
    "format.md#growth"
  ),
  UNKNOWN_TYPE: error(
    "writing",
    "objects have no type {actual}",
    "The type of an object is one of the kinds, or UNKNOWN.",
    "Correct the name.",
    "reference.md#kinds"
  ),
  TOO_LARGE: error(
    "writing",
    "{type} would have {actual} bytes, an object has 4294967295 at the most",
    "len is a u32.",
    "Split the object.",
    "format.md#container"
  ),
  JSON_SYNTAX: error("json", "{reason}", "The text is not JSON.", "Correct the text.", "format.md#json-form"),
  JSON_SCHEMA: error(
    "json",
    "{reason}",
    "The JSON form has a schema, schemas/image.schema.json.",
    "Correct the value.",
    "format.md#json-form"
  )
};

// src/findings.ts
var rules = {
  ...container,
  ...layout,
  ...consistency,
  ...restorability,
  ...writing
};
var LEVELS = ["well-formed", "valid", "consistent", "restorable"];
var SEVERITIES = ["error", "warning", "information"];
var imageCodes = Object.keys(rules).filter(
  (code) => LEVELS.includes(rules[code].level)
);
function messageOf(code, args) {
  return rules[code].message.replace(/\{(\w+)\}/g, (_, name) => String(args[name] ?? "?"));
}
var throwing = (code, offset, length, path, args) => {
  throw new ImageError(code, messageOf(code, { length, ...args }), offset, length, path);
};
function hex(bytes) {
  const shown2 = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  return bytes.length > 8 ? `${shown2} \u2026` : shown2;
}
var hexNumber = (value) => `0x${value.toString(16)}`;

// src/bytes/text.ts
var strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var SHORT = 12;
var recent = new Array(256).fill("");
function decodeText(bytes, start = 0, end = bytes.length) {
  if (end - start > SHORT) return decodeLong(bytes.subarray(start, end));
  let hash = 0;
  let seen = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    seen |= byte;
    hash = hash * 31 + byte | 0;
  }
  if (seen >= 128) return decodeLong(bytes.subarray(start, end));
  const slot = hash & 255;
  const known = recent[slot];
  if (isText(known, bytes, start, end)) return known;
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i]);
  recent[slot] = text;
  return text;
}
function isText(text, bytes, start, end) {
  if (text.length !== end - start) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}
function decodeLong(bytes) {
  try {
    return strict.decode(bytes);
  } catch {
    return escapeInvalid(bytes);
  }
}
function escapeInvalid(bytes) {
  let text = "";
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    text += length === 0 ? String.fromCharCode(56320 + bytes[i]) : strict.decode(bytes.subarray(i, i + length));
    i += length || 1;
  }
  return text;
}
function sequenceLength(bytes, at2) {
  const lead = bytes[at2];
  if (lead < 128) return 1;
  const length = lead >= 240 ? 4 : lead >= 224 ? 3 : 2;
  if (lead < 194 || lead > 244 || at2 + length > bytes.length) return 0;
  const second = bytes[at2 + 1];
  const low = lead === 224 ? 160 : lead === 240 ? 144 : 128;
  const high = lead === 237 ? 159 : lead === 244 ? 143 : 191;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if ((bytes[at2 + i] & 192) !== 128) return 0;
  return length;
}
var encoder = new TextEncoder();
function encodeTextInto(bytes, at2, text, limit) {
  const length = text.length;
  if (length <= limit) {
    let i = 0;
    for (; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 128) break;
      bytes[at2 + i] = unit;
    }
    if (i === length) return length;
    bytes.fill(0, at2, at2 + i);
  }
  const encoded = encodeText(text);
  if (encoded === void 0) return -2;
  if (encoded.length > limit) return -1;
  bytes.set(encoded, at2);
  return encoded.length;
}
var SURROGATE = /[\ud800-\udfff]/;
var ESCAPED = /[\udc80-\udcff]/;
function encodeText(text) {
  if (!SURROGATE.test(text)) return encoder.encode(text);
  const bytes = [];
  for (const character of text) {
    const lone = character.length === 1 && SURROGATE.test(character);
    if (!lone) bytes.push(...encoder.encode(character));
    else if (ESCAPED.test(character)) bytes.push(character.charCodeAt(0) - 56320);
    else return void 0;
  }
  return Uint8Array.from(bytes);
}

// src/generated/registry.ts
var kinds = [
  {
    type: "UTS_NS",
    code: 1,
    since: 1,
    fixed: 392,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "sysname", "id": "sysname", "role": "text", "at": 8, "width": 64, "since": 1, "default": "Linux" },
      { "name": "nodename", "id": "nodename", "role": "text", "at": 72, "width": 64, "since": 1 },
      { "name": "release", "id": "release", "role": "text", "at": 136, "width": 64, "since": 1 },
      { "name": "version", "id": "version", "role": "text", "at": 200, "width": 64, "since": 1 },
      { "name": "machine", "id": "machine", "role": "text", "at": 264, "width": 64, "since": 1 },
      { "name": "domainname", "id": "domainname", "role": "text", "at": 328, "width": 64, "since": 1 }
    ]
  },
  {
    type: "CRED",
    code: 2,
    since: 1,
    fixed: 112,
    steps: [72],
    computed: false,
    arch: null,
    fields: [
      { "name": "uid", "id": "uid", "role": "integer", "at": 8, "width": 4, "since": 1, "signed": false, "hex": false },
      { "name": "gid", "id": "gid", "role": "integer", "at": 12, "width": 4, "since": 1, "signed": false, "hex": false },
      { "name": "suid", "id": "suid", "role": "integer", "at": 16, "width": 4, "since": 1, "signed": false, "hex": false },
      { "name": "sgid", "id": "sgid", "role": "integer", "at": 20, "width": 4, "since": 1, "signed": false, "hex": false },
      { "name": "euid", "id": "euid", "role": "integer", "at": 24, "width": 4, "since": 1, "signed": false, "hex": false },
      { "name": "egid", "id": "egid", "role": "integer", "at": 28, "width": 4, "since": 1, "signed": false, "hex": false },
      { "name": "fsuid", "id": "fsuid", "role": "integer", "at": 32, "width": 4, "since": 1, "signed": false, "hex": false },
      { "name": "fsgid", "id": "fsgid", "role": "integer", "at": 36, "width": 4, "since": 1, "signed": false, "hex": false },
      { "name": "capInheritable", "id": "cap_inheritable", "role": "flags", "at": 40, "width": 8, "since": 1, "set": "capability" },
      { "name": "capPermitted", "id": "cap_permitted", "role": "flags", "at": 48, "width": 8, "since": 1, "set": "capability" },
      { "name": "capEffective", "id": "cap_effective", "role": "flags", "at": 56, "width": 8, "since": 1, "set": "capability" },
      { "name": "capBset", "id": "cap_bset", "role": "flags", "at": 64, "width": 8, "since": 1, "set": "capability" },
      { "name": "capAmbient", "id": "cap_ambient", "role": "flags", "at": 72, "width": 8, "since": 2, "set": "capability" },
      { "name": "securebits", "id": "securebits", "role": "flags", "at": 80, "width": 8, "since": 2, "set": "securebit" },
      { "name": "credFlags", "id": "cred_flags", "role": "flags", "at": 88, "width": 8, "since": 2, "set": "cred_flag" },
      { "name": "groups", "id": "groups", "role": "table", "at": 96, "width": 16, "since": 2, "entsize": 4, "list": true, "entry": [{ "name": "value", "id": "value", "role": "integer", "at": 0, "width": 4, "signed": false, "hex": false }] }
    ]
  },
  {
    type: "IPC_NS",
    code: 3,
    since: 2,
    fixed: 120,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "semMsl", "id": "sem_msl", "role": "integer", "at": 8, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "semMns", "id": "sem_mns", "role": "integer", "at": 16, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "semOpm", "id": "sem_opm", "role": "integer", "at": 24, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "semMni", "id": "sem_mni", "role": "integer", "at": 32, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "msgCtlmax", "id": "msg_ctlmax", "role": "integer", "at": 40, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "msgCtlmnb", "id": "msg_ctlmnb", "role": "integer", "at": 48, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "msgCtlmni", "id": "msg_ctlmni", "role": "integer", "at": 56, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "shmCtlmax", "id": "shm_ctlmax", "role": "integer", "at": 64, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "shmCtlall", "id": "shm_ctlall", "role": "integer", "at": 72, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "shmCtlmni", "id": "shm_ctlmni", "role": "integer", "at": 80, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "usedSems", "id": "used_sems", "role": "integer", "at": 88, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "msgBytes", "id": "msg_bytes", "role": "integer", "at": 96, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "msgHdrs", "id": "msg_hdrs", "role": "integer", "at": 104, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "shmTot", "id": "shm_tot", "role": "integer", "at": 112, "width": 8, "since": 2, "signed": false, "hex": false }
    ]
  },
  {
    type: "MNT_NS",
    code: 4,
    since: 2,
    fixed: 24,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "mounts", "id": "mounts", "role": "table", "at": 8, "width": 16, "since": 2, "entsize": 64, "list": false, "entry": [{ "name": "mntId", "id": "mnt_id", "role": "integer", "at": 0, "width": 4, "signed": false, "hex": false }, { "name": "parentId", "id": "parent_id", "role": "integer", "at": 4, "width": 4, "signed": false, "hex": false }, { "name": "devMajor", "id": "dev_major", "role": "integer", "at": 8, "width": 4, "signed": false, "hex": false }, { "name": "devMinor", "id": "dev_minor", "role": "integer", "at": 12, "width": 4, "signed": false, "hex": false }, { "name": "mntFlags", "id": "mnt_flags", "role": "flags", "at": 16, "width": 8, "set": "mnt_flag" }, { "name": "root", "id": "root", "role": "span", "at": 24, "width": 8, "text": true, "lazy": false }, { "name": "mountpoint", "id": "mountpoint", "role": "span", "at": 32, "width": 8, "text": true, "lazy": false }, { "name": "fstype", "id": "fstype", "role": "span", "at": 40, "width": 8, "text": true, "lazy": false }, { "name": "source", "id": "source", "role": "span", "at": 48, "width": 8, "text": true, "lazy": false }, { "name": "options", "id": "options", "role": "span", "at": 56, "width": 8, "text": true, "lazy": false }] }
    ]
  },
  {
    type: "PID_NS",
    code: 5,
    since: 2,
    fixed: 24,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "level", "id": "level", "role": "integer", "at": 8, "width": 4, "since": 2, "signed": false, "hex": false },
      { "name": "lastPid", "id": "last_pid", "role": "integer", "at": 12, "width": 4, "since": 2, "signed": false, "hex": false },
      { "name": "parent", "id": "pos_parent", "role": "reference", "at": 16, "width": 8, "since": 2, "target": 5, "required": false }
    ]
  },
  {
    type: "NET_NS",
    code: 6,
    since: 2,
    fixed: 24,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "netdevs", "id": "netdevs", "role": "table", "at": 8, "width": 16, "since": 2, "entsize": 72, "list": false, "entry": [{ "name": "ifindex", "id": "ifindex", "role": "integer", "at": 0, "width": 4, "signed": false, "hex": false }, { "name": "hwtype", "id": "hwtype", "role": "integer", "at": 4, "width": 4, "signed": false, "hex": false }, { "name": "devFlags", "id": "dev_flags", "role": "flags", "at": 8, "width": 8, "set": "netdev_flag" }, { "name": "mtu", "id": "mtu", "role": "integer", "at": 16, "width": 8, "signed": false, "hex": false }, { "name": "rxBytes", "id": "rx_bytes", "role": "integer", "at": 24, "width": 8, "signed": false, "hex": false }, { "name": "rxPackets", "id": "rx_packets", "role": "integer", "at": 32, "width": 8, "signed": false, "hex": false }, { "name": "txBytes", "id": "tx_bytes", "role": "integer", "at": 40, "width": 8, "signed": false, "hex": false }, { "name": "txPackets", "id": "tx_packets", "role": "integer", "at": 48, "width": 8, "signed": false, "hex": false }, { "name": "name", "id": "name", "role": "text", "at": 56, "width": 16 }] }
    ]
  },
  {
    type: "NSPROXY",
    code: 7,
    since: 2,
    fixed: 48,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "utsNs", "id": "pos_uts_ns", "role": "reference", "at": 8, "width": 8, "since": 2, "target": 1, "required": true },
      { "name": "ipcNs", "id": "pos_ipc_ns", "role": "reference", "at": 16, "width": 8, "since": 2, "target": 3, "required": true },
      { "name": "mntNs", "id": "pos_mnt_ns", "role": "reference", "at": 24, "width": 8, "since": 2, "target": 4, "required": true },
      { "name": "pidNs", "id": "pos_pid_ns", "role": "reference", "at": 32, "width": 8, "since": 2, "target": 5, "required": true },
      { "name": "netNs", "id": "pos_net_ns", "role": "reference", "at": 40, "width": 8, "since": 2, "target": 6, "required": true }
    ]
  },
  {
    type: "FILE",
    code: 8,
    since: 2,
    fixed: 88,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "fFlags", "id": "f_flags", "role": "flags", "at": 8, "width": 8, "since": 2, "set": "open_flag" },
      { "name": "fPos", "id": "f_pos", "role": "integer", "at": 16, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "iMode", "id": "i_mode", "role": "integer", "at": 24, "width": 4, "since": 2, "signed": false, "hex": false },
      { "name": "iNlink", "id": "i_nlink", "role": "integer", "at": 28, "width": 4, "since": 2, "signed": false, "hex": false, "default": "1" },
      { "name": "iIno", "id": "i_ino", "role": "integer", "at": 32, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "iSize", "id": "i_size", "role": "integer", "at": 40, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "devMajor", "id": "dev_major", "role": "integer", "at": 48, "width": 4, "since": 2, "signed": false, "hex": false },
      { "name": "devMinor", "id": "dev_minor", "role": "integer", "at": 52, "width": 4, "since": 2, "signed": false, "hex": false },
      { "name": "rdevMajor", "id": "rdev_major", "role": "integer", "at": 56, "width": 4, "since": 2, "signed": false, "hex": false },
      { "name": "rdevMinor", "id": "rdev_minor", "role": "integer", "at": 60, "width": 4, "since": 2, "signed": false, "hex": false },
      { "name": "fCred", "id": "pos_f_cred", "role": "reference", "at": 64, "width": 8, "since": 2, "target": 2, "required": false },
      { "name": "path", "id": "path", "role": "span", "at": 72, "width": 8, "since": 2, "text": true, "lazy": false },
      { "name": "fstype", "id": "fstype", "role": "span", "at": 80, "width": 8, "since": 2, "text": true, "lazy": false }
    ]
  },
  {
    type: "MM_STRUCT",
    code: 9,
    since: 2,
    fixed: 232,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "startCode", "id": "start_code", "role": "integer", "at": 8, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "endCode", "id": "end_code", "role": "integer", "at": 16, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "startData", "id": "start_data", "role": "integer", "at": 24, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "endData", "id": "end_data", "role": "integer", "at": 32, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "startBrk", "id": "start_brk", "role": "integer", "at": 40, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "brk", "id": "brk", "role": "integer", "at": 48, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "startStack", "id": "start_stack", "role": "integer", "at": 56, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "argStart", "id": "arg_start", "role": "integer", "at": 64, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "argEnd", "id": "arg_end", "role": "integer", "at": 72, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "envStart", "id": "env_start", "role": "integer", "at": 80, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "envEnd", "id": "env_end", "role": "integer", "at": 88, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "defFlags", "id": "def_flags", "role": "flags", "at": 96, "width": 8, "since": 2, "set": "vm_flag" },
      { "name": "exeFile", "id": "pos_exe_file", "role": "reference", "at": 104, "width": 8, "since": 2, "target": 8, "required": false },
      { "name": "totalVm", "id": "total_vm", "role": "integer", "at": 112, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "lockedVm", "id": "locked_vm", "role": "integer", "at": 120, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "pinnedVm", "id": "pinned_vm", "role": "integer", "at": 128, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "dataVm", "id": "data_vm", "role": "integer", "at": 136, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "execVm", "id": "exec_vm", "role": "integer", "at": 144, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "stackVm", "id": "stack_vm", "role": "integer", "at": 152, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "hiwaterRss", "id": "hiwater_rss", "role": "integer", "at": 160, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "hiwaterVm", "id": "hiwater_vm", "role": "integer", "at": 168, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "anonRss", "id": "anon_rss", "role": "integer", "at": 176, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "fileRss", "id": "file_rss", "role": "integer", "at": 184, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "shmemRss", "id": "shmem_rss", "role": "integer", "at": 192, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "swap", "id": "swap", "role": "integer", "at": 200, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "pgtables", "id": "pgtables", "role": "integer", "at": 208, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "auxv", "id": "auxv", "role": "table", "at": 216, "width": 16, "since": 2, "entsize": 16, "list": false, "entry": [{ "name": "aType", "id": "a_type", "role": "integer", "at": 0, "width": 8, "signed": false, "hex": true }, { "name": "aVal", "id": "a_val", "role": "integer", "at": 8, "width": 8, "signed": false, "hex": true }] }
    ]
  },
  {
    type: "VMA",
    code: 10,
    since: 2,
    fixed: 64,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "mm", "id": "pos_mm", "role": "reference", "at": 8, "width": 8, "since": 2, "target": 9, "required": true, "partOf": true },
      { "name": "vmStart", "id": "vm_start", "role": "integer", "at": 16, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "vmEnd", "id": "vm_end", "role": "integer", "at": 24, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "vmFlags", "id": "vm_flags", "role": "flags", "at": 32, "width": 8, "since": 2, "set": "vm_flag" },
      { "name": "vmPgoff", "id": "vm_pgoff", "role": "integer", "at": 40, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "file", "id": "pos_file", "role": "reference", "at": 48, "width": 8, "since": 2, "target": 8, "required": false },
      { "name": "name", "id": "name", "role": "span", "at": 56, "width": 8, "since": 2, "text": true, "lazy": false }
    ]
  },
  {
    type: "PAGES",
    code: 11,
    since: 2,
    fixed: 48,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "vma", "id": "pos_vma", "role": "reference", "at": 8, "width": 8, "since": 2, "target": 10, "required": true, "partOf": true },
      { "name": "vaddr", "id": "vaddr", "role": "integer", "at": 16, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "pageSize", "id": "page_size", "role": "integer", "at": 24, "width": 8, "since": 2, "signed": false, "hex": false, "default": "4096" },
      { "name": "nrPages", "id": "nr_pages", "role": "integer", "at": 32, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "data", "id": "data", "role": "span", "at": 40, "width": 8, "since": 2, "text": false, "lazy": true }
    ]
  },
  {
    type: "FILES_STRUCT",
    code: 12,
    since: 2,
    fixed: 32,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "maxFds", "id": "max_fds", "role": "integer", "at": 8, "width": 8, "since": 2, "signed": false, "hex": false, "default": "256" },
      { "name": "fds", "id": "fds", "role": "table", "at": 16, "width": 16, "since": 2, "entsize": 24, "list": false, "entry": [{ "name": "fd", "id": "fd", "role": "integer", "at": 0, "width": 4, "signed": false, "hex": false }, { "name": "reserved", "id": "reserved", "role": "reserved", "at": 4, "width": 4 }, { "name": "fdFlags", "id": "fd_flags", "role": "flags", "at": 8, "width": 8, "set": "fd_flag" }, { "name": "file", "id": "pos_file", "role": "reference", "at": 16, "width": 8, "target": 8, "required": true }] }
    ]
  },
  {
    type: "FS_STRUCT",
    code: 13,
    since: 2,
    fixed: 32,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "umask", "id": "umask", "role": "integer", "at": 8, "width": 4, "since": 2, "signed": false, "hex": false, "default": "18" },
      { "name": "reserved", "id": "reserved", "role": "reserved", "at": 12, "width": 4, "since": 2 },
      { "name": "root", "id": "root", "role": "span", "at": 16, "width": 8, "since": 2, "text": true, "lazy": false },
      { "name": "pwd", "id": "pwd", "role": "span", "at": 24, "width": 8, "since": 2, "text": true, "lazy": false }
    ]
  },
  {
    type: "SIGNAL_STRUCT",
    code: 14,
    since: 2,
    fixed: 184,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "sharedPending", "id": "shared_pending", "role": "integer", "at": 8, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "signalFlags", "id": "signal_flags", "role": "flags", "at": 16, "width": 8, "since": 2, "set": "signal_flag" },
      { "name": "utime", "id": "utime", "role": "integer", "at": 24, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "stime", "id": "stime", "role": "integer", "at": 32, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "cutime", "id": "cutime", "role": "integer", "at": 40, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "cstime", "id": "cstime", "role": "integer", "at": 48, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "minFlt", "id": "min_flt", "role": "integer", "at": 56, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "majFlt", "id": "maj_flt", "role": "integer", "at": 64, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "cminFlt", "id": "cmin_flt", "role": "integer", "at": 72, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "cmajFlt", "id": "cmaj_flt", "role": "integer", "at": 80, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "nvcsw", "id": "nvcsw", "role": "integer", "at": 88, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "nivcsw", "id": "nivcsw", "role": "integer", "at": 96, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "rchar", "id": "rchar", "role": "integer", "at": 104, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "wchar", "id": "wchar", "role": "integer", "at": 112, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "syscr", "id": "syscr", "role": "integer", "at": 120, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "syscw", "id": "syscw", "role": "integer", "at": 128, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "readBytes", "id": "read_bytes", "role": "integer", "at": 136, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "writeBytes", "id": "write_bytes", "role": "integer", "at": 144, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "pgrp", "id": "pos_pgrp", "role": "reference", "at": 152, "width": 8, "since": 2, "target": 16, "required": false },
      { "name": "session", "id": "pos_session", "role": "reference", "at": 160, "width": 8, "since": 2, "target": 16, "required": false },
      { "name": "rlimits", "id": "rlimits", "role": "table", "at": 168, "width": 16, "since": 2, "entsize": 16, "list": false, "entry": [{ "name": "rlimCur", "id": "rlim_cur", "role": "integer", "at": 0, "width": 8, "signed": false, "hex": false }, { "name": "rlimMax", "id": "rlim_max", "role": "integer", "at": 8, "width": 8, "signed": false, "hex": false }] }
    ]
  },
  {
    type: "SIGHAND_STRUCT",
    code: 15,
    since: 2,
    fixed: 32,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "sighandFlags", "id": "sighand_flags", "role": "flags", "at": 8, "width": 8, "since": 2, "set": "sighand_flag" },
      { "name": "actions", "id": "actions", "role": "table", "at": 16, "width": 16, "since": 2, "entsize": 32, "list": false, "entry": [{ "name": "saHandler", "id": "sa_handler", "role": "integer", "at": 0, "width": 8, "signed": false, "hex": true }, { "name": "saFlags", "id": "sa_flags", "role": "flags", "at": 8, "width": 8, "set": "sa_flag" }, { "name": "saRestorer", "id": "sa_restorer", "role": "integer", "at": 16, "width": 8, "signed": false, "hex": true }, { "name": "saMask", "id": "sa_mask", "role": "integer", "at": 24, "width": 8, "signed": false, "hex": true }] }
    ]
  },
  {
    type: "PID",
    code: 16,
    since: 2,
    fixed: 32,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "level", "id": "level", "role": "integer", "at": 8, "width": 4, "since": 2, "signed": false, "hex": false },
      { "name": "reserved", "id": "reserved", "role": "reserved", "at": 12, "width": 4, "since": 2 },
      { "name": "numbers", "id": "numbers", "role": "table", "at": 16, "width": 16, "since": 2, "entsize": 4, "list": true, "entry": [{ "name": "value", "id": "value", "role": "integer", "at": 0, "width": 4, "signed": false, "hex": false }] }
    ]
  },
  {
    type: "TASK_STRUCT",
    code: 17,
    since: 2,
    fixed: 256,
    steps: [],
    computed: false,
    arch: null,
    fields: [
      { "name": "realCred", "id": "pos_real_cred", "role": "reference", "at": 8, "width": 8, "since": 2, "target": 2, "required": true },
      { "name": "cred", "id": "pos_cred", "role": "reference", "at": 16, "width": 8, "since": 2, "target": 2, "required": true },
      { "name": "comm", "id": "comm", "role": "text", "at": 24, "width": 16, "since": 2 },
      { "name": "mm", "id": "pos_mm", "role": "reference", "at": 40, "width": 8, "since": 2, "target": 9, "required": false },
      { "name": "pid", "id": "pos_pid", "role": "reference", "at": 48, "width": 8, "since": 2, "target": 16, "required": true },
      { "name": "pgid", "id": "pos_pgid", "role": "reference", "at": 56, "width": 8, "since": 2, "target": 16, "required": false },
      { "name": "sid", "id": "pos_sid", "role": "reference", "at": 64, "width": 8, "since": 2, "target": 16, "required": false },
      { "name": "fs", "id": "pos_fs", "role": "reference", "at": 72, "width": 8, "since": 2, "target": 13, "required": false },
      { "name": "files", "id": "pos_files", "role": "reference", "at": 80, "width": 8, "since": 2, "target": 12, "required": false },
      { "name": "nsproxy", "id": "pos_nsproxy", "role": "reference", "at": 88, "width": 8, "since": 2, "target": 7, "required": false },
      { "name": "signal", "id": "pos_signal", "role": "reference", "at": 96, "width": 8, "since": 2, "target": 14, "required": true },
      { "name": "sighand", "id": "pos_sighand", "role": "reference", "at": 104, "width": 8, "since": 2, "target": 15, "required": false },
      { "name": "parent", "id": "pos_parent", "role": "reference", "at": 112, "width": 8, "since": 2, "target": 17, "required": false },
      { "name": "groupLeader", "id": "pos_group_leader", "role": "reference", "at": 120, "width": 8, "since": 2, "target": 17, "required": false },
      { "name": "taskFlags", "id": "task_flags", "role": "flags", "at": 128, "width": 8, "since": 2, "set": "task_flag" },
      { "name": "state", "id": "state", "role": "enum", "at": 136, "width": 4, "since": 2, "set": "task_state", "default": "running" },
      { "name": "exitCode", "id": "exit_code", "role": "integer", "at": 140, "width": 4, "since": 2, "signed": false, "hex": false },
      { "name": "exitSignal", "id": "exit_signal", "role": "integer", "at": 144, "width": 4, "since": 2, "signed": false, "hex": false, "default": "17" },
      { "name": "policy", "id": "policy", "role": "enum", "at": 148, "width": 4, "since": 2, "set": "sched_policy", "default": "normal" },
      { "name": "nice", "id": "nice", "role": "integer", "at": 152, "width": 4, "since": 2, "signed": true, "hex": false },
      { "name": "rtPriority", "id": "rt_priority", "role": "integer", "at": 156, "width": 4, "since": 2, "signed": false, "hex": false },
      { "name": "blocked", "id": "blocked", "role": "integer", "at": 160, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "pending", "id": "pending", "role": "integer", "at": 168, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "utime", "id": "utime", "role": "integer", "at": 176, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "stime", "id": "stime", "role": "integer", "at": 184, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "gtime", "id": "gtime", "role": "integer", "at": 192, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "startTime", "id": "start_time", "role": "integer", "at": 200, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "nvcsw", "id": "nvcsw", "role": "integer", "at": 208, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "nivcsw", "id": "nivcsw", "role": "integer", "at": 216, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "minFlt", "id": "min_flt", "role": "integer", "at": 224, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "majFlt", "id": "maj_flt", "role": "integer", "at": 232, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "readBytes", "id": "read_bytes", "role": "integer", "at": 240, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "writeBytes", "id": "write_bytes", "role": "integer", "at": 248, "width": 8, "since": 2, "signed": false, "hex": false }
    ]
  },
  {
    type: "THREAD_X86_64",
    code: 18,
    since: 2,
    fixed: 240,
    steps: [],
    computed: false,
    arch: "X86_64",
    fields: [
      { "name": "task", "id": "pos_task", "role": "reference", "at": 8, "width": 8, "since": 2, "target": 17, "required": true, "partOf": true },
      { "name": "r15", "id": "r15", "role": "integer", "at": 16, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "r14", "id": "r14", "role": "integer", "at": 24, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "r13", "id": "r13", "role": "integer", "at": 32, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "r12", "id": "r12", "role": "integer", "at": 40, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "rbp", "id": "rbp", "role": "integer", "at": 48, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "rbx", "id": "rbx", "role": "integer", "at": 56, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "r11", "id": "r11", "role": "integer", "at": 64, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "r10", "id": "r10", "role": "integer", "at": 72, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "r9", "id": "r9", "role": "integer", "at": 80, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "r8", "id": "r8", "role": "integer", "at": 88, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "rax", "id": "rax", "role": "integer", "at": 96, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "rcx", "id": "rcx", "role": "integer", "at": 104, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "rdx", "id": "rdx", "role": "integer", "at": 112, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "rsi", "id": "rsi", "role": "integer", "at": 120, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "rdi", "id": "rdi", "role": "integer", "at": 128, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "origRax", "id": "orig_rax", "role": "integer", "at": 136, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "rip", "id": "rip", "role": "integer", "at": 144, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "cs", "id": "cs", "role": "integer", "at": 152, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "eflags", "id": "eflags", "role": "integer", "at": 160, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "rsp", "id": "rsp", "role": "integer", "at": 168, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "ss", "id": "ss", "role": "integer", "at": 176, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "fsBase", "id": "fs_base", "role": "integer", "at": 184, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "gsBase", "id": "gs_base", "role": "integer", "at": 192, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "ds", "id": "ds", "role": "integer", "at": 200, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "es", "id": "es", "role": "integer", "at": 208, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "fs", "id": "fs", "role": "integer", "at": 216, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "gs", "id": "gs", "role": "integer", "at": 224, "width": 8, "since": 2, "signed": false, "hex": true },
      { "name": "xstate", "id": "xstate", "role": "span", "at": 232, "width": 8, "since": 2, "text": false, "lazy": false }
    ]
  },
  {
    type: "END",
    code: 19,
    since: 2,
    fixed: 32,
    steps: [],
    computed: true,
    arch: null,
    fields: [
      { "name": "nrObjects", "id": "nr_objects", "role": "integer", "at": 8, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "imageLen", "id": "image_len", "role": "integer", "at": 16, "width": 8, "since": 2, "signed": false, "hex": false },
      { "name": "crc32", "id": "crc32", "role": "integer", "at": 24, "width": 4, "since": 2, "signed": false, "hex": true },
      { "name": "reserved", "id": "reserved", "role": "reserved", "at": 28, "width": 4, "since": 2 }
    ]
  }
];
var enums = {
  arch: [
    { "number": 1, "name": "X86_32", "since": 1, "retired": false, "endian": "le" },
    { "number": 2, "name": "X86_64", "since": 2, "retired": false, "endian": "le" },
    { "number": 3, "name": "S390X", "since": 2, "retired": false, "endian": "be" },
    { "number": 4, "name": "ARM", "since": 2, "retired": false, "endian": "le" },
    { "number": 5, "name": "AARCH64", "since": 2, "retired": false, "endian": "le" },
    { "number": 6, "name": "RISCV64", "since": 2, "retired": false, "endian": "le" }
  ],
  kind: [
    { "number": 1, "name": "UTS_NS", "since": 1, "retired": false },
    { "number": 2, "name": "CRED", "since": 1, "retired": false },
    { "number": 3, "name": "IPC_NS", "since": 2, "retired": false },
    { "number": 4, "name": "MNT_NS", "since": 2, "retired": false },
    { "number": 5, "name": "PID_NS", "since": 2, "retired": false },
    { "number": 6, "name": "NET_NS", "since": 2, "retired": false },
    { "number": 7, "name": "NSPROXY", "since": 2, "retired": false },
    { "number": 8, "name": "FILE", "since": 2, "retired": false },
    { "number": 9, "name": "MM_STRUCT", "since": 2, "retired": false },
    { "number": 10, "name": "VMA", "since": 2, "retired": false },
    { "number": 11, "name": "PAGES", "since": 2, "retired": false },
    { "number": 12, "name": "FILES_STRUCT", "since": 2, "retired": false },
    { "number": 13, "name": "FS_STRUCT", "since": 2, "retired": false },
    { "number": 14, "name": "SIGNAL_STRUCT", "since": 2, "retired": false },
    { "number": 15, "name": "SIGHAND_STRUCT", "since": 2, "retired": false },
    { "number": 16, "name": "PID", "since": 2, "retired": false },
    { "number": 17, "name": "TASK_STRUCT", "since": 2, "retired": false },
    { "number": 18, "name": "THREAD_X86_64", "since": 2, "retired": false },
    { "number": 19, "name": "END", "since": 2, "retired": false }
  ],
  task_state: [
    { "number": 1, "name": "RUNNING", "since": 2, "retired": false },
    { "number": 2, "name": "SLEEPING", "since": 2, "retired": false },
    { "number": 3, "name": "DISK_SLEEP", "since": 2, "retired": false },
    { "number": 4, "name": "STOPPED", "since": 2, "retired": false },
    { "number": 5, "name": "TRACED", "since": 2, "retired": false },
    { "number": 6, "name": "ZOMBIE", "since": 2, "retired": false },
    { "number": 7, "name": "DEAD", "since": 2, "retired": false },
    { "number": 8, "name": "IDLE", "since": 2, "retired": false }
  ],
  sched_policy: [
    { "number": 0, "name": "NORMAL", "since": 2, "retired": false },
    { "number": 1, "name": "FIFO", "since": 2, "retired": false },
    { "number": 2, "name": "RR", "since": 2, "retired": false },
    { "number": 3, "name": "BATCH", "since": 2, "retired": false },
    { "number": 5, "name": "IDLE", "since": 2, "retired": false },
    { "number": 6, "name": "DEADLINE", "since": 2, "retired": false },
    { "number": 7, "name": "EXT", "since": 2, "retired": false }
  ]
};
var flagSets = {
  capability: [
    { "number": 0, "name": "CHOWN", "since": 1, "retired": false },
    { "number": 1, "name": "DAC_OVERRIDE", "since": 1, "retired": false },
    { "number": 2, "name": "DAC_READ_SEARCH", "since": 1, "retired": false },
    { "number": 3, "name": "FOWNER", "since": 1, "retired": false },
    { "number": 4, "name": "FSETID", "since": 1, "retired": false },
    { "number": 5, "name": "KILL", "since": 1, "retired": false },
    { "number": 6, "name": "SETGID", "since": 1, "retired": false },
    { "number": 7, "name": "SETUID", "since": 1, "retired": false },
    { "number": 8, "name": "SETPCAP", "since": 1, "retired": false },
    { "number": 9, "name": "LINUX_IMMUTABLE", "since": 1, "retired": false },
    { "number": 10, "name": "NET_BIND_SERVICE", "since": 1, "retired": false },
    { "number": 11, "name": "NET_BROADCAST", "since": 1, "retired": false },
    { "number": 12, "name": "NET_ADMIN", "since": 1, "retired": false },
    { "number": 13, "name": "NET_RAW", "since": 1, "retired": false },
    { "number": 14, "name": "IPC_LOCK", "since": 1, "retired": false },
    { "number": 15, "name": "IPC_OWNER", "since": 1, "retired": false },
    { "number": 16, "name": "SYS_MODULE", "since": 1, "retired": false },
    { "number": 17, "name": "SYS_RAWIO", "since": 1, "retired": false },
    { "number": 18, "name": "SYS_CHROOT", "since": 1, "retired": false },
    { "number": 19, "name": "SYS_PTRACE", "since": 1, "retired": false },
    { "number": 20, "name": "SYS_PACCT", "since": 1, "retired": false },
    { "number": 21, "name": "SYS_ADMIN", "since": 1, "retired": false },
    { "number": 22, "name": "SYS_BOOT", "since": 1, "retired": false },
    { "number": 23, "name": "SYS_NICE", "since": 1, "retired": false },
    { "number": 24, "name": "SYS_RESOURCE", "since": 1, "retired": false },
    { "number": 25, "name": "SYS_TIME", "since": 1, "retired": false },
    { "number": 26, "name": "SYS_TTY_CONFIG", "since": 1, "retired": false },
    { "number": 27, "name": "MKNOD", "since": 1, "retired": false },
    { "number": 28, "name": "LEASE", "since": 1, "retired": false },
    { "number": 29, "name": "AUDIT_WRITE", "since": 1, "retired": false },
    { "number": 30, "name": "AUDIT_CONTROL", "since": 1, "retired": false },
    { "number": 31, "name": "SETFCAP", "since": 1, "retired": false },
    { "number": 32, "name": "MAC_OVERRIDE", "since": 1, "retired": false },
    { "number": 33, "name": "MAC_ADMIN", "since": 1, "retired": false },
    { "number": 34, "name": "SYSLOG", "since": 2, "retired": false },
    { "number": 35, "name": "WAKE_ALARM", "since": 2, "retired": false },
    { "number": 36, "name": "BLOCK_SUSPEND", "since": 2, "retired": false },
    { "number": 37, "name": "AUDIT_READ", "since": 2, "retired": false },
    { "number": 38, "name": "PERFMON", "since": 2, "retired": false },
    { "number": 39, "name": "BPF", "since": 2, "retired": false },
    { "number": 40, "name": "CHECKPOINT_RESTORE", "since": 2, "retired": false }
  ],
  securebit: [
    { "number": 0, "name": "NOROOT", "since": 2, "retired": false },
    { "number": 1, "name": "NOROOT_LOCKED", "since": 2, "retired": false },
    { "number": 2, "name": "NO_SETUID_FIXUP", "since": 2, "retired": false },
    { "number": 3, "name": "NO_SETUID_FIXUP_LOCKED", "since": 2, "retired": false },
    { "number": 4, "name": "KEEP_CAPS", "since": 2, "retired": false },
    { "number": 5, "name": "KEEP_CAPS_LOCKED", "since": 2, "retired": false },
    { "number": 6, "name": "NO_CAP_AMBIENT_RAISE", "since": 2, "retired": false },
    { "number": 7, "name": "NO_CAP_AMBIENT_RAISE_LOCKED", "since": 2, "retired": false }
  ],
  cred_flag: [
    { "number": 0, "name": "NO_NEW_PRIVS", "since": 2, "retired": false }
  ],
  open_flag: [
    { "number": 0, "name": "READ", "since": 2, "retired": false },
    { "number": 1, "name": "WRITE", "since": 2, "retired": false },
    { "number": 2, "name": "APPEND", "since": 2, "retired": false },
    { "number": 3, "name": "NONBLOCK", "since": 2, "retired": false },
    { "number": 4, "name": "DSYNC", "since": 2, "retired": false },
    { "number": 5, "name": "ASYNC", "since": 2, "retired": false },
    { "number": 6, "name": "DIRECT", "since": 2, "retired": false },
    { "number": 7, "name": "LARGEFILE", "since": 2, "retired": false },
    { "number": 8, "name": "DIRECTORY", "since": 2, "retired": false },
    { "number": 9, "name": "NOFOLLOW", "since": 2, "retired": false },
    { "number": 10, "name": "NOATIME", "since": 2, "retired": false },
    { "number": 11, "name": "SYNC", "since": 2, "retired": false },
    { "number": 12, "name": "PATH", "since": 2, "retired": false },
    { "number": 13, "name": "TMPFILE", "since": 2, "retired": false },
    { "number": 14, "name": "UNLINKED", "since": 2, "retired": false }
  ],
  fd_flag: [
    { "number": 0, "name": "CLOEXEC", "since": 2, "retired": false }
  ],
  mnt_flag: [
    { "number": 0, "name": "RDONLY", "since": 2, "retired": false },
    { "number": 1, "name": "NOSUID", "since": 2, "retired": false },
    { "number": 2, "name": "NODEV", "since": 2, "retired": false },
    { "number": 3, "name": "NOEXEC", "since": 2, "retired": false },
    { "number": 4, "name": "NOATIME", "since": 2, "retired": false },
    { "number": 5, "name": "NODIRATIME", "since": 2, "retired": false },
    { "number": 6, "name": "RELATIME", "since": 2, "retired": false },
    { "number": 7, "name": "NOSYMFOLLOW", "since": 2, "retired": false },
    { "number": 8, "name": "SHARED", "since": 2, "retired": false },
    { "number": 9, "name": "SLAVE", "since": 2, "retired": false },
    { "number": 10, "name": "UNBINDABLE", "since": 2, "retired": false }
  ],
  netdev_flag: [
    { "number": 0, "name": "UP", "since": 2, "retired": false },
    { "number": 1, "name": "BROADCAST", "since": 2, "retired": false },
    { "number": 2, "name": "LOOPBACK", "since": 2, "retired": false },
    { "number": 3, "name": "POINTOPOINT", "since": 2, "retired": false },
    { "number": 4, "name": "RUNNING", "since": 2, "retired": false },
    { "number": 5, "name": "NOARP", "since": 2, "retired": false },
    { "number": 6, "name": "PROMISC", "since": 2, "retired": false },
    { "number": 7, "name": "ALLMULTI", "since": 2, "retired": false },
    { "number": 8, "name": "MULTICAST", "since": 2, "retired": false },
    { "number": 9, "name": "LOWER_UP", "since": 2, "retired": false }
  ],
  sa_flag: [
    { "number": 0, "name": "NOCLDSTOP", "since": 2, "retired": false },
    { "number": 1, "name": "NOCLDWAIT", "since": 2, "retired": false },
    { "number": 2, "name": "SIGINFO", "since": 2, "retired": false },
    { "number": 3, "name": "ONSTACK", "since": 2, "retired": false },
    { "number": 4, "name": "RESTART", "since": 2, "retired": false },
    { "number": 5, "name": "NODEFER", "since": 2, "retired": false },
    { "number": 6, "name": "RESETHAND", "since": 2, "retired": false },
    { "number": 7, "name": "RESTORER", "since": 2, "retired": false },
    { "number": 8, "name": "UNSUPPORTED", "since": 2, "retired": false },
    { "number": 9, "name": "EXPOSE_TAGBITS", "since": 2, "retired": false }
  ],
  signal_flag: [
    { "number": 0, "name": "GROUP_EXIT", "since": 2, "retired": false },
    { "number": 1, "name": "STOPPED", "since": 2, "retired": false }
  ],
  task_flag: [
    { "number": 0, "name": "EXITING", "since": 2, "retired": false },
    { "number": 1, "name": "FORKNOEXEC", "since": 2, "retired": false },
    { "number": 2, "name": "SUPERPRIV", "since": 2, "retired": false },
    { "number": 3, "name": "RANDOMIZE", "since": 2, "retired": false }
  ],
  sighand_flag: [
    { "number": 0, "name": "HANDLERS_KNOWN", "since": 2, "retired": false }
  ],
  vm_flag: [
    { "number": 0, "name": "READ", "since": 1, "retired": false, "smaps": "rd", "kernel": { "2.6.29": "0x1" } },
    { "number": 1, "name": "WRITE", "since": 1, "retired": false, "smaps": "wr", "kernel": { "2.6.29": "0x2" } },
    { "number": 2, "name": "EXEC", "since": 1, "retired": false, "smaps": "ex", "kernel": { "2.6.29": "0x4" } },
    { "number": 3, "name": "MAYREAD", "since": 1, "retired": false, "smaps": "mr", "kernel": { "2.6.29": "0x10" } },
    { "number": 4, "name": "MAYWRITE", "since": 1, "retired": false, "smaps": "mw", "kernel": { "2.6.29": "0x20" } },
    { "number": 5, "name": "MAYEXEC", "since": 1, "retired": false, "smaps": "me", "kernel": { "2.6.29": "0x40" } },
    { "number": 6, "name": "GROWSDOWN", "since": 1, "retired": false, "smaps": "gd", "kernel": { "2.6.29": "0x100" } },
    { "number": 7, "name": "DENYWRITE", "since": 1, "retired": true, "smaps": "dw", "kernel": { "2.6.29": "0x800" } },
    { "number": 8, "name": "EXECUTABLE", "since": 1, "retired": true, "kernel": { "2.6.29": "0x1000" } },
    { "number": 9, "name": "DONTEXPAND", "since": 1, "retired": false, "smaps": "de", "kernel": { "2.6.29": "0x40000" } },
    { "number": 10, "name": "ACCOUNT", "since": 1, "retired": false, "smaps": "ac", "kernel": { "2.6.29": "0x100000" } },
    { "number": 11, "name": "ALWAYSDUMP", "since": 1, "retired": true, "kernel": { "2.6.29": "0x4000000" } },
    { "number": 12, "name": "CAN_NONLINEAR", "since": 1, "retired": true, "kernel": { "2.6.29": "0x8000000" } },
    { "number": 13, "name": "SHARED", "since": 2, "retired": false, "smaps": "sh", "kernel": { "2.6.29": "0x8" } },
    { "number": 14, "name": "MAYSHARE", "since": 2, "retired": false, "smaps": "ms", "kernel": { "2.6.29": "0x80" } },
    { "number": 15, "name": "GROWSUP", "since": 2, "retired": false, "kernel": { "2.6.29": "0x200" } },
    { "number": 16, "name": "PFNMAP", "since": 2, "retired": false, "smaps": "pf", "kernel": { "2.6.29": "0x400" } },
    { "number": 17, "name": "LOCKED", "since": 2, "retired": false, "smaps": "lo", "kernel": { "2.6.29": "0x2000" } },
    { "number": 18, "name": "IO", "since": 2, "retired": false, "smaps": "io", "kernel": { "2.6.29": "0x4000" } },
    { "number": 19, "name": "SEQ_READ", "since": 2, "retired": false, "smaps": "sr", "kernel": { "2.6.29": "0x8000" } },
    { "number": 20, "name": "RAND_READ", "since": 2, "retired": false, "smaps": "rr", "kernel": { "2.6.29": "0x10000" } },
    { "number": 21, "name": "DONTCOPY", "since": 2, "retired": false, "smaps": "dc", "kernel": { "2.6.29": "0x20000" } },
    { "number": 22, "name": "NORESERVE", "since": 2, "retired": false, "smaps": "nr", "kernel": { "2.6.29": "0x200000" } },
    { "number": 23, "name": "HUGETLB", "since": 2, "retired": false, "smaps": "ht", "kernel": { "2.6.29": "0x400000" } },
    { "number": 24, "name": "NONLINEAR", "since": 2, "retired": true, "smaps": "nl", "kernel": { "2.6.29": "0x800000" } },
    { "number": 25, "name": "INSERTPAGE", "since": 2, "retired": true, "kernel": { "2.6.29": "0x2000000" } },
    { "number": 26, "name": "MIXEDMAP", "since": 2, "retired": false, "smaps": "mm", "kernel": { "2.6.29": "0x10000000" } },
    { "number": 27, "name": "HUGEPAGE", "since": 2, "retired": false, "smaps": "hg" },
    { "number": 28, "name": "NOHUGEPAGE", "since": 2, "retired": false, "smaps": "nh" },
    { "number": 29, "name": "MERGEABLE", "since": 2, "retired": false, "smaps": "mg" },
    { "number": 30, "name": "DONTDUMP", "since": 2, "retired": false, "smaps": "dd" },
    { "number": 31, "name": "SOFTDIRTY", "since": 2, "retired": false, "smaps": "sd" },
    { "number": 32, "name": "WIPEONFORK", "since": 2, "retired": false, "smaps": "wf" },
    { "number": 33, "name": "SYNC", "since": 2, "retired": false, "smaps": "sf" },
    { "number": 34, "name": "LOCKONFAULT", "since": 2, "retired": false, "smaps": "lf" },
    { "number": 35, "name": "UFFD_MISSING", "since": 2, "retired": false, "smaps": "um" },
    { "number": 36, "name": "UFFD_WP", "since": 2, "retired": false, "smaps": "uw" },
    { "number": 37, "name": "UFFD_MINOR", "since": 2, "retired": false, "smaps": "ui" },
    { "number": 38, "name": "SHADOW_STACK", "since": 2, "retired": false, "smaps": "ss" },
    { "number": 39, "name": "DROPPABLE", "since": 2, "retired": false, "smaps": "dp" },
    { "number": 40, "name": "SEALED", "since": 2, "retired": false, "smaps": "sl" },
    { "number": 41, "name": "MTE", "since": 2, "retired": false, "smaps": "mt" },
    { "number": 42, "name": "BTI", "since": 2, "retired": false, "smaps": "bt" },
    { "number": 43, "name": "MAYBE_GUARD", "since": 2, "retired": false, "smaps": "gu" }
  ]
};
var unmapped = {
  vm_flag: { "2.6.29": [{ "name": "VM_RESERVED", "word": "0x80000" }, { "name": "VM_SAO", "word": "0x20000000" }] }
};

// src/registry.ts
var byType = new Map(kinds.map((kind) => [kind.type, kind]));
var byCode = new Map(kinds.map((kind) => [kind.code, kind]));
var kindByName = (type) => byType.get(type);
var kindByCode = (code) => byCode.get(code);
var enumMembers = (id) => enums[id];
var modelFields = (fields) => fields.filter(({ role }) => role !== "reserved");

// src/container/header.ts
var HEADER_LENGTH = 84;
var FIRST_OBJECT = 88;
var IMAGE_VERSION = 1n;
var SIGNATURE = Uint8Array.from("LinuxC/R", (c) => c.charCodeAt(0));
var archByCode = new Map(enumMembers("arch").map((member) => [member.number, member]));
function firstNonZero(bytes, start, end) {
  for (let i = start; i < end; i++) if (bytes[i] !== 0) return i;
  return -1;
}
function firstNul(bytes, start, end) {
  for (let i = start; i < end; i++) if (bytes[i] === 0) return i;
  return end;
}
function readHeader(bytes, size, report) {
  const signature = bytes.subarray(0, SIGNATURE.length);
  if (signature.length < SIGNATURE.length || signature.some((byte, i) => byte !== SIGNATURE[i])) {
    const actual = signature.length === 0 ? "nothing" : hex(signature);
    report("NOT_AN_IMAGE", 0, signature.length, "/header", { actual });
    return void 0;
  }
  const truncated = (expected) => report("HEADER_TRUNCATED", 0, size, "/header", { actual: size, expected });
  if (size < 16) {
    truncated(HEADER_LENGTH);
    return void 0;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getBigUint64(8, true);
  if (version !== IMAGE_VERSION) {
    report("UNSUPPORTED_VERSION", 8, 8, "/header/imageVersion", { actual: version });
    return void 0;
  }
  if (size !== HEADER_LENGTH && size < FIRST_OBJECT) {
    truncated(size < HEADER_LENGTH ? HEADER_LENGTH : FIRST_OBJECT);
    return void 0;
  }
  const nul = firstNul(bytes, 16, 80);
  const behind = firstNonZero(bytes, nul, 80);
  if (behind >= 0) report("TEXT_AFTER_NUL", behind, 80 - behind, "/header/utsRelease", { field: "uts_release" });
  const utsRelease = decodeText(bytes, 16, nul);
  const archCode = view.getUint32(80, true);
  const arch = archByCode.get(archCode);
  if (arch === void 0) {
    report("UNKNOWN_ARCH", 80, 4, "/header/arch", { actual: archCode });
    return void 0;
  }
  const wrong = size >= FIRST_OBJECT ? firstNonZero(bytes, HEADER_LENGTH, FIRST_OBJECT) : -1;
  if (wrong >= 0) {
    const actual = hex(bytes.subarray(wrong, FIRST_OBJECT));
    report("PADDING_NOT_ZERO", wrong, FIRST_OBJECT - wrong, "/header", { actual });
  }
  return { utsRelease, arch: arch.name, archCode, littleEndian: arch.endian === "le" };
}

// src/container/frames.ts
var OBJECT_HEADER = 8;
function checkFrame(len, at2, left, index, raise) {
  const path = `/objects/${index}`;
  if (len < OBJECT_HEADER) raise("OBJECT_TOO_SHORT", at2 + 4, 4, path, { actual: len });
  else if (len > left) raise("OBJECT_TRUNCATED", at2 + 4, 4, path, { actual: len, available: left });
  else return true;
  return false;
}
function checkPadding(bytes, local, end, size, index, raise) {
  const wanted = align8(end) - end;
  if (wanted > 0 && end === size) return true;
  const present = Math.min(wanted, size - end);
  if (present < wanted) {
    raise("PADDING_TRUNCATED", end, present, `/objects/${index}`, { actual: present, expected: wanted });
  }
  const wrong = firstNonZero(bytes, local, local + present);
  if (wrong >= 0) {
    const actual = hex(bytes.subarray(wrong, local + present));
    raise("PADDING_NOT_ZERO", end + wrong - local, present - (wrong - local), `/objects/${index}`, { actual });
  }
  return false;
}
var Frames = class {
  constructor(bytes, littleEndian, raise) {
    this.bytes = bytes;
    this.littleEndian = littleEndian;
    this.raise = raise;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.unpadded = bytes.byteLength < FIRST_OBJECT;
  }
  bytes;
  littleEndian;
  raise;
  /** Number of the kind. */
  code = 0;
  /** Offset of the object header. */
  at = 0;
  /** Bytes of object header and body. */
  len = 0;
  /** Position of the current object in the image, from 0. */
  index = -1;
  /** Whether the zero bytes behind the last object are missing. */
  unpadded;
  following = FIRST_OBJECT;
  view;
  /** Moves to the next object. @returns whether there is one that can be read */
  next() {
    const size = this.bytes.byteLength;
    const at2 = this.following;
    if (at2 >= size) return false;
    this.index++;
    this.at = at2;
    this.following = size;
    const left = size - at2;
    if (left < OBJECT_HEADER) {
      this.raise("TRAILING_BYTES", at2, left, `/objects/${this.index}`, {});
      return false;
    }
    this.code = this.view.getUint32(at2, this.littleEndian);
    this.len = this.view.getUint32(at2 + 4, this.littleEndian);
    if (!checkFrame(this.len, at2, left, this.index, this.raise)) return false;
    const end = at2 + this.len;
    this.following = align8(end);
    if (end !== this.following) this.unpadded = checkPadding(this.bytes, end, end, size, this.index, this.raise);
    return true;
  }
};

// src/bytes/column.ts
var Column = class _Column {
  constructor(items, make) {
    this.items = items;
    this.make = make;
  }
  items;
  make;
  length = 0;
  static of(make) {
    return new _Column(make(0), make);
  }
  /** @returns the place of the value */
  push(value) {
    if (this.length === this.items.length) {
      const larger = this.make(Math.max(this.length * 2, 16));
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length] = value;
    return this.length++;
  }
  get(place) {
    return this.items[place];
  }
  set(place, value) {
    this.items[place] = value;
  }
};
var float64 = () => Column.of((n) => new Float64Array(n));
var int32 = () => Column.of((n) => new Int32Array(n));
var uint64 = () => Column.of((n) => new BigUint64Array(n));

// src/container/places.ts
var Places = class {
  offsets = float64();
  codes = int32();
  /** By kind: which object was found last, and which was added last. */
  found = [];
  newest = [];
  get length() {
    return this.offsets.length;
  }
  /** Adds the next object. */
  add(offset, code) {
    this.newest[code] = this.offsets.push(offset);
    this.codes.push(code);
  }
  /** Offset of the object header. */
  offset(index) {
    return this.offsets.get(index);
  }
  /** Number of the kind. */
  code(index) {
    return this.codes.get(index) >>> 0;
  }
  /**
   * Index of the object of kind `code` that starts at `offset`, or -1. Neighbours tend to refer to the same object of a
   * kind, to one after the other, or to the newest.
   */
  find(offset, code) {
    const last = this.found[code] ?? 0;
    const newest = this.newest[code] ?? 0;
    const index = this.isAt(last, offset) ? last : this.isAt(last + 1, offset) ? last + 1 : this.isAt(newest, offset) ? newest : this.search(offset);
    if (index < 0 || this.codes.get(index) !== code) return -1;
    this.found[code] = index;
    return index;
  }
  isAt(index, offset) {
    return index < this.offsets.length && this.offsets.get(index) === offset;
  }
  /** Index of the object that starts at `offset`, or -1. */
  search(offset) {
    const { offsets } = this;
    let low = 0;
    let high = offsets.length - 1;
    while (low <= high) {
      const middle = low + high >>> 1;
      const at2 = offsets.get(middle);
      if (at2 === offset) return middle;
      if (at2 < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
};

// src/generated/kaitai.ts
var CrEnums_ = {};
(function(CrEnums_2, KaitaiStream2) {
  var CrEnums = (function() {
    CrEnums2.Arch = Object.freeze({
      X86_32: 1,
      X86_64: 2,
      S390X: 3,
      ARM: 4,
      AARCH64: 5,
      RISCV64: 6,
      1: "X86_32",
      2: "X86_64",
      3: "S390X",
      4: "ARM",
      5: "AARCH64",
      6: "RISCV64"
    });
    CrEnums2.Kind = Object.freeze({
      UTS_NS: 1,
      CRED: 2,
      IPC_NS: 3,
      MNT_NS: 4,
      PID_NS: 5,
      NET_NS: 6,
      NSPROXY: 7,
      FILE: 8,
      MM_STRUCT: 9,
      VMA: 10,
      PAGES: 11,
      FILES_STRUCT: 12,
      FS_STRUCT: 13,
      SIGNAL_STRUCT: 14,
      SIGHAND_STRUCT: 15,
      PID: 16,
      TASK_STRUCT: 17,
      THREAD_X86_64: 18,
      END: 19,
      1: "UTS_NS",
      2: "CRED",
      3: "IPC_NS",
      4: "MNT_NS",
      5: "PID_NS",
      6: "NET_NS",
      7: "NSPROXY",
      8: "FILE",
      9: "MM_STRUCT",
      10: "VMA",
      11: "PAGES",
      12: "FILES_STRUCT",
      13: "FS_STRUCT",
      14: "SIGNAL_STRUCT",
      15: "SIGHAND_STRUCT",
      16: "PID",
      17: "TASK_STRUCT",
      18: "THREAD_X86_64",
      19: "END"
    });
    CrEnums2.SchedPolicy = Object.freeze({
      NORMAL: 0,
      FIFO: 1,
      RR: 2,
      BATCH: 3,
      IDLE: 5,
      DEADLINE: 6,
      EXT: 7,
      0: "NORMAL",
      1: "FIFO",
      2: "RR",
      3: "BATCH",
      5: "IDLE",
      6: "DEADLINE",
      7: "EXT"
    });
    CrEnums2.TaskState = Object.freeze({
      RUNNING: 1,
      SLEEPING: 2,
      DISK_SLEEP: 3,
      STOPPED: 4,
      TRACED: 5,
      ZOMBIE: 6,
      DEAD: 7,
      IDLE: 8,
      1: "RUNNING",
      2: "SLEEPING",
      3: "DISK_SLEEP",
      4: "STOPPED",
      5: "TRACED",
      6: "ZOMBIE",
      7: "DEAD",
      8: "IDLE"
    });
    function CrEnums2(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this._read();
    }
    CrEnums2.prototype._read = function() {
    };
    return CrEnums2;
  })();
  CrEnums_2.CrEnums = CrEnums;
})(CrEnums_, BodyStream);
var CrUtsNs_ = {};
(function(CrUtsNs_2, KaitaiStream2, CrEnums_2) {
  var CrUtsNs = (function() {
    function CrUtsNs2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrUtsNs2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrUtsNs2.prototype._readLE = function() {
      this.sysname = this._io.readBytes(64);
      this.nodename = this._io.readBytes(64);
      this.release = this._io.readBytes(64);
      this.version = this._io.readBytes(64);
      this.machine = this._io.readBytes(64);
      this.domainname = this._io.readBytes(64);
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    CrUtsNs2.prototype._readBE = function() {
      this.sysname = this._io.readBytes(64);
      this.nodename = this._io.readBytes(64);
      this.release = this._io.readBytes(64);
      this.version = this._io.readBytes(64);
      this.machine = this._io.readBytes(64);
      this.domainname = this._io.readBytes(64);
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    return CrUtsNs2;
  })();
  CrUtsNs_2.CrUtsNs = CrUtsNs;
})(CrUtsNs_, BodyStream, CrEnums_);
var CrCred_ = {};
(function(CrCred_2, KaitaiStream2, CrEnums_2) {
  var CrCred = (function() {
    function CrCred2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrCred2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrCred2.prototype._readLE = function() {
      this.uid = this._io.readU4le();
      this.gid = this._io.readU4le();
      this.suid = this._io.readU4le();
      this.sgid = this._io.readU4le();
      this.euid = this._io.readU4le();
      this.egid = this._io.readU4le();
      this.fsuid = this._io.readU4le();
      this.fsgid = this._io.readU4le();
      this.capInheritable = this._io.readU8le();
      this.capPermitted = this._io.readU8le();
      this.capEffective = this._io.readU8le();
      this.capBset = this._io.readU8le();
      if (this.hasRevision2) {
        this.capAmbient = this._io.readU8le();
      }
      if (this.hasRevision2) {
        this.securebits = this._io.readU8le();
      }
      if (this.hasRevision2) {
        this.credFlags = this._io.readU8le();
      }
      if (this.hasRevision2) {
        this.ofsGroups = this._io.readU4le();
      }
      if (this.hasRevision2) {
        this.numGroups = this._io.readU4le();
      }
      if (this.hasRevision2) {
        this.lenGroup = this._io.readU4le();
      }
      if (this.hasRevision2) {
        this.reservedGroups = this._io.readU4le();
      }
      if (this.hasRevision2 && this.ofsGroups > 112) {
        this.extra = this._io.readBytes(this.ofsGroups - 112);
      }
    };
    CrCred2.prototype._readBE = function() {
      this.uid = this._io.readU4be();
      this.gid = this._io.readU4be();
      this.suid = this._io.readU4be();
      this.sgid = this._io.readU4be();
      this.euid = this._io.readU4be();
      this.egid = this._io.readU4be();
      this.fsuid = this._io.readU4be();
      this.fsgid = this._io.readU4be();
      this.capInheritable = this._io.readU8be();
      this.capPermitted = this._io.readU8be();
      this.capEffective = this._io.readU8be();
      this.capBset = this._io.readU8be();
      if (this.hasRevision2) {
        this.capAmbient = this._io.readU8be();
      }
      if (this.hasRevision2) {
        this.securebits = this._io.readU8be();
      }
      if (this.hasRevision2) {
        this.credFlags = this._io.readU8be();
      }
      if (this.hasRevision2) {
        this.ofsGroups = this._io.readU4be();
      }
      if (this.hasRevision2) {
        this.numGroups = this._io.readU4be();
      }
      if (this.hasRevision2) {
        this.lenGroup = this._io.readU4be();
      }
      if (this.hasRevision2) {
        this.reservedGroups = this._io.readU4be();
      }
      if (this.hasRevision2 && this.ofsGroups > 112) {
        this.extra = this._io.readBytes(this.ofsGroups - 112);
      }
    };
    var Group = CrCred2.Group = (function() {
      function Group2(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._read();
      }
      Group2.prototype._read = function() {
        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream2.UndecidedEndiannessError();
        }
      };
      Group2.prototype._readLE = function() {
        this.value = this._io.readU4le();
        if (this._parent.lenGroup > 4) {
          this.extra = this._io.readBytes(this._parent.lenGroup - 4);
        }
      };
      Group2.prototype._readBE = function() {
        this.value = this._io.readU4be();
        if (this._parent.lenGroup > 4) {
          this.extra = this._io.readBytes(this._parent.lenGroup - 4);
        }
      };
      return Group2;
    })();
    Object.defineProperty(CrCred2.prototype, "groups", {
      get: function() {
        if (this._m_groups !== void 0)
          return this._m_groups;
        if (this.hasRevision2) {
          var _pos = this._io.pos;
          this._io.seek(this.ofsGroups - 8);
          if (this._is_le) {
            this._m_groups = [];
            for (var i = 0; i < this.numGroups; i++) {
              this._m_groups.push(new Group(this._io, this, this._root, this._is_le));
            }
          } else {
            this._m_groups = [];
            for (var i = 0; i < this.numGroups; i++) {
              this._m_groups.push(new Group(this._io, this, this._root, this._is_le));
            }
          }
          this._io.seek(_pos);
        }
        return this._m_groups;
      }
    });
    Object.defineProperty(CrCred2.prototype, "hasRevision2", {
      get: function() {
        if (this._m_hasRevision2 !== void 0)
          return this._m_hasRevision2;
        this._m_hasRevision2 = this._io.size > 64;
        return this._m_hasRevision2;
      }
    });
    return CrCred2;
  })();
  CrCred_2.CrCred = CrCred;
})(CrCred_, BodyStream, CrEnums_);
var CrIpcNs_ = {};
(function(CrIpcNs_2, KaitaiStream2, CrEnums_2) {
  var CrIpcNs = (function() {
    function CrIpcNs2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrIpcNs2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrIpcNs2.prototype._readLE = function() {
      this.semMsl = this._io.readU8le();
      this.semMns = this._io.readU8le();
      this.semOpm = this._io.readU8le();
      this.semMni = this._io.readU8le();
      this.msgCtlmax = this._io.readU8le();
      this.msgCtlmnb = this._io.readU8le();
      this.msgCtlmni = this._io.readU8le();
      this.shmCtlmax = this._io.readU8le();
      this.shmCtlall = this._io.readU8le();
      this.shmCtlmni = this._io.readU8le();
      this.usedSems = this._io.readU8le();
      this.msgBytes = this._io.readU8le();
      this.msgHdrs = this._io.readU8le();
      this.shmTot = this._io.readU8le();
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    CrIpcNs2.prototype._readBE = function() {
      this.semMsl = this._io.readU8be();
      this.semMns = this._io.readU8be();
      this.semOpm = this._io.readU8be();
      this.semMni = this._io.readU8be();
      this.msgCtlmax = this._io.readU8be();
      this.msgCtlmnb = this._io.readU8be();
      this.msgCtlmni = this._io.readU8be();
      this.shmCtlmax = this._io.readU8be();
      this.shmCtlall = this._io.readU8be();
      this.shmCtlmni = this._io.readU8be();
      this.usedSems = this._io.readU8be();
      this.msgBytes = this._io.readU8be();
      this.msgHdrs = this._io.readU8be();
      this.shmTot = this._io.readU8be();
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    return CrIpcNs2;
  })();
  CrIpcNs_2.CrIpcNs = CrIpcNs;
})(CrIpcNs_, BodyStream, CrEnums_);
var CrMntNs_ = {};
(function(CrMntNs_2, KaitaiStream2, CrEnums_2) {
  var CrMntNs = (function() {
    function CrMntNs2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrMntNs2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrMntNs2.prototype._readLE = function() {
      this.ofsMounts = this._io.readU4le();
      this.numMounts = this._io.readU4le();
      this.lenMount = this._io.readU4le();
      this.reservedMounts = this._io.readU4le();
      if (this.ofsMounts > 24) {
        this.extra = this._io.readBytes(this.ofsMounts - 24);
      }
    };
    CrMntNs2.prototype._readBE = function() {
      this.ofsMounts = this._io.readU4be();
      this.numMounts = this._io.readU4be();
      this.lenMount = this._io.readU4be();
      this.reservedMounts = this._io.readU4be();
      if (this.ofsMounts > 24) {
        this.extra = this._io.readBytes(this.ofsMounts - 24);
      }
    };
    var Mount = CrMntNs2.Mount = (function() {
      function Mount2(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._read();
      }
      Mount2.prototype._read = function() {
        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream2.UndecidedEndiannessError();
        }
      };
      Mount2.prototype._readLE = function() {
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
          this.extra = this._io.readBytes(this._parent.lenMount - 64);
        }
      };
      Mount2.prototype._readBE = function() {
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
          this.extra = this._io.readBytes(this._parent.lenMount - 64);
        }
      };
      Object.defineProperty(Mount2.prototype, "fstype", {
        get: function() {
          if (this._m_fstype !== void 0)
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
      Object.defineProperty(Mount2.prototype, "mountpoint", {
        get: function() {
          if (this._m_mountpoint !== void 0)
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
      Object.defineProperty(Mount2.prototype, "options", {
        get: function() {
          if (this._m_options !== void 0)
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
      Object.defineProperty(Mount2.prototype, "root", {
        get: function() {
          if (this._m_root !== void 0)
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
      Object.defineProperty(Mount2.prototype, "source", {
        get: function() {
          if (this._m_source !== void 0)
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
      return Mount2;
    })();
    Object.defineProperty(CrMntNs2.prototype, "mounts", {
      get: function() {
        if (this._m_mounts !== void 0)
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
    return CrMntNs2;
  })();
  CrMntNs_2.CrMntNs = CrMntNs;
})(CrMntNs_, BodyStream, CrEnums_);
var CrPidNs_ = {};
(function(CrPidNs_2, KaitaiStream2, CrEnums_2) {
  var CrPidNs = (function() {
    function CrPidNs2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrPidNs2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrPidNs2.prototype._readLE = function() {
      this.level = this._io.readU4le();
      this.lastPid = this._io.readU4le();
      this.posParent = this._io.readU8le();
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    CrPidNs2.prototype._readBE = function() {
      this.level = this._io.readU4be();
      this.lastPid = this._io.readU4be();
      this.posParent = this._io.readU8be();
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    return CrPidNs2;
  })();
  CrPidNs_2.CrPidNs = CrPidNs;
})(CrPidNs_, BodyStream, CrEnums_);
var CrNetNs_ = {};
(function(CrNetNs_2, KaitaiStream2, CrEnums_2) {
  var CrNetNs = (function() {
    function CrNetNs2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrNetNs2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrNetNs2.prototype._readLE = function() {
      this.ofsNetdevs = this._io.readU4le();
      this.numNetdevs = this._io.readU4le();
      this.lenNetdev = this._io.readU4le();
      this.reservedNetdevs = this._io.readU4le();
      if (this.ofsNetdevs > 24) {
        this.extra = this._io.readBytes(this.ofsNetdevs - 24);
      }
    };
    CrNetNs2.prototype._readBE = function() {
      this.ofsNetdevs = this._io.readU4be();
      this.numNetdevs = this._io.readU4be();
      this.lenNetdev = this._io.readU4be();
      this.reservedNetdevs = this._io.readU4be();
      if (this.ofsNetdevs > 24) {
        this.extra = this._io.readBytes(this.ofsNetdevs - 24);
      }
    };
    var Netdev = CrNetNs2.Netdev = (function() {
      function Netdev2(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._read();
      }
      Netdev2.prototype._read = function() {
        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream2.UndecidedEndiannessError();
        }
      };
      Netdev2.prototype._readLE = function() {
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
      };
      Netdev2.prototype._readBE = function() {
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
      };
      return Netdev2;
    })();
    Object.defineProperty(CrNetNs2.prototype, "netdevs", {
      get: function() {
        if (this._m_netdevs !== void 0)
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
    return CrNetNs2;
  })();
  CrNetNs_2.CrNetNs = CrNetNs;
})(CrNetNs_, BodyStream, CrEnums_);
var CrNsproxy_ = {};
(function(CrNsproxy_2, KaitaiStream2, CrEnums_2) {
  var CrNsproxy = (function() {
    function CrNsproxy2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrNsproxy2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrNsproxy2.prototype._readLE = function() {
      this.posUtsNs = this._io.readU8le();
      this.posIpcNs = this._io.readU8le();
      this.posMntNs = this._io.readU8le();
      this.posPidNs = this._io.readU8le();
      this.posNetNs = this._io.readU8le();
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    CrNsproxy2.prototype._readBE = function() {
      this.posUtsNs = this._io.readU8be();
      this.posIpcNs = this._io.readU8be();
      this.posMntNs = this._io.readU8be();
      this.posPidNs = this._io.readU8be();
      this.posNetNs = this._io.readU8be();
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    return CrNsproxy2;
  })();
  CrNsproxy_2.CrNsproxy = CrNsproxy;
})(CrNsproxy_, BodyStream, CrEnums_);
var CrFile_ = {};
(function(CrFile_2, KaitaiStream2, CrEnums_2) {
  var CrFile = (function() {
    function CrFile2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrFile2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrFile2.prototype._readLE = function() {
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
      this.lenPath = this._io.readU4le();
      this.ofsFstype = this._io.readU4le();
      this.lenFstype = this._io.readU4le();
      if (this.ofsPath > 88) {
        this.extra = this._io.readBytes(this.ofsPath - 88);
      }
    };
    CrFile2.prototype._readBE = function() {
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
      this.lenPath = this._io.readU4be();
      this.ofsFstype = this._io.readU4be();
      this.lenFstype = this._io.readU4be();
      if (this.ofsPath > 88) {
        this.extra = this._io.readBytes(this.ofsPath - 88);
      }
    };
    Object.defineProperty(CrFile2.prototype, "fstype", {
      get: function() {
        if (this._m_fstype !== void 0)
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
    Object.defineProperty(CrFile2.prototype, "path", {
      get: function() {
        if (this._m_path !== void 0)
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
    return CrFile2;
  })();
  CrFile_2.CrFile = CrFile;
})(CrFile_, BodyStream, CrEnums_);
var CrMmStruct_ = {};
(function(CrMmStruct_2, KaitaiStream2, CrEnums_2) {
  var CrMmStruct = (function() {
    function CrMmStruct2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrMmStruct2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrMmStruct2.prototype._readLE = function() {
      this.startCode = this._io.readU8le();
      this.endCode = this._io.readU8le();
      this.startData = this._io.readU8le();
      this.endData = this._io.readU8le();
      this.startBrk = this._io.readU8le();
      this.brk = this._io.readU8le();
      this.startStack = this._io.readU8le();
      this.argStart = this._io.readU8le();
      this.argEnd = this._io.readU8le();
      this.envStart = this._io.readU8le();
      this.envEnd = this._io.readU8le();
      this.defFlags = this._io.readU8le();
      this.posExeFile = this._io.readU8le();
      this.totalVm = this._io.readU8le();
      this.lockedVm = this._io.readU8le();
      this.pinnedVm = this._io.readU8le();
      this.dataVm = this._io.readU8le();
      this.execVm = this._io.readU8le();
      this.stackVm = this._io.readU8le();
      this.hiwaterRss = this._io.readU8le();
      this.hiwaterVm = this._io.readU8le();
      this.anonRss = this._io.readU8le();
      this.fileRss = this._io.readU8le();
      this.shmemRss = this._io.readU8le();
      this.swap = this._io.readU8le();
      this.pgtables = this._io.readU8le();
      this.ofsAuxv = this._io.readU4le();
      this.numAuxv = this._io.readU4le();
      this.lenAuxvEntry = this._io.readU4le();
      this.reservedAuxv = this._io.readU4le();
      if (this.ofsAuxv > 232) {
        this.extra = this._io.readBytes(this.ofsAuxv - 232);
      }
    };
    CrMmStruct2.prototype._readBE = function() {
      this.startCode = this._io.readU8be();
      this.endCode = this._io.readU8be();
      this.startData = this._io.readU8be();
      this.endData = this._io.readU8be();
      this.startBrk = this._io.readU8be();
      this.brk = this._io.readU8be();
      this.startStack = this._io.readU8be();
      this.argStart = this._io.readU8be();
      this.argEnd = this._io.readU8be();
      this.envStart = this._io.readU8be();
      this.envEnd = this._io.readU8be();
      this.defFlags = this._io.readU8be();
      this.posExeFile = this._io.readU8be();
      this.totalVm = this._io.readU8be();
      this.lockedVm = this._io.readU8be();
      this.pinnedVm = this._io.readU8be();
      this.dataVm = this._io.readU8be();
      this.execVm = this._io.readU8be();
      this.stackVm = this._io.readU8be();
      this.hiwaterRss = this._io.readU8be();
      this.hiwaterVm = this._io.readU8be();
      this.anonRss = this._io.readU8be();
      this.fileRss = this._io.readU8be();
      this.shmemRss = this._io.readU8be();
      this.swap = this._io.readU8be();
      this.pgtables = this._io.readU8be();
      this.ofsAuxv = this._io.readU4be();
      this.numAuxv = this._io.readU4be();
      this.lenAuxvEntry = this._io.readU4be();
      this.reservedAuxv = this._io.readU4be();
      if (this.ofsAuxv > 232) {
        this.extra = this._io.readBytes(this.ofsAuxv - 232);
      }
    };
    var AuxvEntry = CrMmStruct2.AuxvEntry = (function() {
      function AuxvEntry2(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._read();
      }
      AuxvEntry2.prototype._read = function() {
        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream2.UndecidedEndiannessError();
        }
      };
      AuxvEntry2.prototype._readLE = function() {
        this.aType = this._io.readU8le();
        this.aVal = this._io.readU8le();
        if (this._parent.lenAuxvEntry > 16) {
          this.extra = this._io.readBytes(this._parent.lenAuxvEntry - 16);
        }
      };
      AuxvEntry2.prototype._readBE = function() {
        this.aType = this._io.readU8be();
        this.aVal = this._io.readU8be();
        if (this._parent.lenAuxvEntry > 16) {
          this.extra = this._io.readBytes(this._parent.lenAuxvEntry - 16);
        }
      };
      return AuxvEntry2;
    })();
    Object.defineProperty(CrMmStruct2.prototype, "auxv", {
      get: function() {
        if (this._m_auxv !== void 0)
          return this._m_auxv;
        var _pos = this._io.pos;
        this._io.seek(this.ofsAuxv - 8);
        if (this._is_le) {
          this._m_auxv = [];
          for (var i = 0; i < this.numAuxv; i++) {
            this._m_auxv.push(new AuxvEntry(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_auxv = [];
          for (var i = 0; i < this.numAuxv; i++) {
            this._m_auxv.push(new AuxvEntry(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
        return this._m_auxv;
      }
    });
    return CrMmStruct2;
  })();
  CrMmStruct_2.CrMmStruct = CrMmStruct;
})(CrMmStruct_, BodyStream, CrEnums_);
var CrVma_ = {};
(function(CrVma_2, KaitaiStream2, CrEnums_2) {
  var CrVma = (function() {
    function CrVma2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrVma2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrVma2.prototype._readLE = function() {
      this.posMm = this._io.readU8le();
      this.vmStart = this._io.readU8le();
      this.vmEnd = this._io.readU8le();
      this.vmFlags = this._io.readU8le();
      this.vmPgoff = this._io.readU8le();
      this.posFile = this._io.readU8le();
      this.ofsName = this._io.readU4le();
      this.lenName = this._io.readU4le();
      if (this.ofsName > 64) {
        this.extra = this._io.readBytes(this.ofsName - 64);
      }
    };
    CrVma2.prototype._readBE = function() {
      this.posMm = this._io.readU8be();
      this.vmStart = this._io.readU8be();
      this.vmEnd = this._io.readU8be();
      this.vmFlags = this._io.readU8be();
      this.vmPgoff = this._io.readU8be();
      this.posFile = this._io.readU8be();
      this.ofsName = this._io.readU4be();
      this.lenName = this._io.readU4be();
      if (this.ofsName > 64) {
        this.extra = this._io.readBytes(this.ofsName - 64);
      }
    };
    Object.defineProperty(CrVma2.prototype, "name", {
      get: function() {
        if (this._m_name !== void 0)
          return this._m_name;
        var _pos = this._io.pos;
        this._io.seek(this.ofsName - 8);
        if (this._is_le) {
          this._m_name = this._io.readBytes(this.lenName);
        } else {
          this._m_name = this._io.readBytes(this.lenName);
        }
        this._io.seek(_pos);
        return this._m_name;
      }
    });
    return CrVma2;
  })();
  CrVma_2.CrVma = CrVma;
})(CrVma_, BodyStream, CrEnums_);
var CrPages_ = {};
(function(CrPages_2, KaitaiStream2, CrEnums_2) {
  var CrPages = (function() {
    function CrPages2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrPages2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrPages2.prototype._readLE = function() {
      this.posVma = this._io.readU8le();
      this.vaddr = this._io.readU8le();
      this.pageSize = this._io.readU8le();
      this.nrPages = this._io.readU8le();
      this.ofsData = this._io.readU4le();
      this.lenData = this._io.readU4le();
      if (this.ofsData > 48) {
        this.extra = this._io.readBytes(this.ofsData - 48);
      }
    };
    CrPages2.prototype._readBE = function() {
      this.posVma = this._io.readU8be();
      this.vaddr = this._io.readU8be();
      this.pageSize = this._io.readU8be();
      this.nrPages = this._io.readU8be();
      this.ofsData = this._io.readU4be();
      this.lenData = this._io.readU4be();
      if (this.ofsData > 48) {
        this.extra = this._io.readBytes(this.ofsData - 48);
      }
    };
    Object.defineProperty(CrPages2.prototype, "data", {
      get: function() {
        if (this._m_data !== void 0)
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
    return CrPages2;
  })();
  CrPages_2.CrPages = CrPages;
})(CrPages_, BodyStream, CrEnums_);
var CrFilesStruct_ = {};
(function(CrFilesStruct_2, KaitaiStream2, CrEnums_2) {
  var CrFilesStruct = (function() {
    function CrFilesStruct2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrFilesStruct2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrFilesStruct2.prototype._readLE = function() {
      this.maxFds = this._io.readU8le();
      this.ofsFds = this._io.readU4le();
      this.numFds = this._io.readU4le();
      this.lenFd = this._io.readU4le();
      this.reservedFds = this._io.readU4le();
      if (this.ofsFds > 32) {
        this.extra = this._io.readBytes(this.ofsFds - 32);
      }
    };
    CrFilesStruct2.prototype._readBE = function() {
      this.maxFds = this._io.readU8be();
      this.ofsFds = this._io.readU4be();
      this.numFds = this._io.readU4be();
      this.lenFd = this._io.readU4be();
      this.reservedFds = this._io.readU4be();
      if (this.ofsFds > 32) {
        this.extra = this._io.readBytes(this.ofsFds - 32);
      }
    };
    var Fd = CrFilesStruct2.Fd = (function() {
      function Fd2(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._read();
      }
      Fd2.prototype._read = function() {
        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream2.UndecidedEndiannessError();
        }
      };
      Fd2.prototype._readLE = function() {
        this.fd = this._io.readU4le();
        this.reserved = this._io.readU4le();
        this.fdFlags = this._io.readU8le();
        this.posFile = this._io.readU8le();
        if (this._parent.lenFd > 24) {
          this.extra = this._io.readBytes(this._parent.lenFd - 24);
        }
      };
      Fd2.prototype._readBE = function() {
        this.fd = this._io.readU4be();
        this.reserved = this._io.readU4be();
        this.fdFlags = this._io.readU8be();
        this.posFile = this._io.readU8be();
        if (this._parent.lenFd > 24) {
          this.extra = this._io.readBytes(this._parent.lenFd - 24);
        }
      };
      return Fd2;
    })();
    Object.defineProperty(CrFilesStruct2.prototype, "fds", {
      get: function() {
        if (this._m_fds !== void 0)
          return this._m_fds;
        var _pos = this._io.pos;
        this._io.seek(this.ofsFds - 8);
        if (this._is_le) {
          this._m_fds = [];
          for (var i = 0; i < this.numFds; i++) {
            this._m_fds.push(new Fd(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_fds = [];
          for (var i = 0; i < this.numFds; i++) {
            this._m_fds.push(new Fd(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
        return this._m_fds;
      }
    });
    return CrFilesStruct2;
  })();
  CrFilesStruct_2.CrFilesStruct = CrFilesStruct;
})(CrFilesStruct_, BodyStream, CrEnums_);
var CrFsStruct_ = {};
(function(CrFsStruct_2, KaitaiStream2, CrEnums_2) {
  var CrFsStruct = (function() {
    function CrFsStruct2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrFsStruct2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrFsStruct2.prototype._readLE = function() {
      this.umask = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.ofsRoot = this._io.readU4le();
      this.lenRoot = this._io.readU4le();
      this.ofsPwd = this._io.readU4le();
      this.lenPwd = this._io.readU4le();
      if (this.ofsRoot > 32) {
        this.extra = this._io.readBytes(this.ofsRoot - 32);
      }
    };
    CrFsStruct2.prototype._readBE = function() {
      this.umask = this._io.readU4be();
      this.reserved = this._io.readU4be();
      this.ofsRoot = this._io.readU4be();
      this.lenRoot = this._io.readU4be();
      this.ofsPwd = this._io.readU4be();
      this.lenPwd = this._io.readU4be();
      if (this.ofsRoot > 32) {
        this.extra = this._io.readBytes(this.ofsRoot - 32);
      }
    };
    Object.defineProperty(CrFsStruct2.prototype, "pwd", {
      get: function() {
        if (this._m_pwd !== void 0)
          return this._m_pwd;
        var _pos = this._io.pos;
        this._io.seek(this.ofsPwd - 8);
        if (this._is_le) {
          this._m_pwd = this._io.readBytes(this.lenPwd);
        } else {
          this._m_pwd = this._io.readBytes(this.lenPwd);
        }
        this._io.seek(_pos);
        return this._m_pwd;
      }
    });
    Object.defineProperty(CrFsStruct2.prototype, "root", {
      get: function() {
        if (this._m_root !== void 0)
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
    return CrFsStruct2;
  })();
  CrFsStruct_2.CrFsStruct = CrFsStruct;
})(CrFsStruct_, BodyStream, CrEnums_);
var CrSignalStruct_ = {};
(function(CrSignalStruct_2, KaitaiStream2, CrEnums_2) {
  var CrSignalStruct = (function() {
    function CrSignalStruct2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrSignalStruct2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrSignalStruct2.prototype._readLE = function() {
      this.sharedPending = this._io.readU8le();
      this.signalFlags = this._io.readU8le();
      this.utime = this._io.readU8le();
      this.stime = this._io.readU8le();
      this.cutime = this._io.readU8le();
      this.cstime = this._io.readU8le();
      this.minFlt = this._io.readU8le();
      this.majFlt = this._io.readU8le();
      this.cminFlt = this._io.readU8le();
      this.cmajFlt = this._io.readU8le();
      this.nvcsw = this._io.readU8le();
      this.nivcsw = this._io.readU8le();
      this.rchar = this._io.readU8le();
      this.wchar = this._io.readU8le();
      this.syscr = this._io.readU8le();
      this.syscw = this._io.readU8le();
      this.readBytes = this._io.readU8le();
      this.writeBytes = this._io.readU8le();
      this.posPgrp = this._io.readU8le();
      this.posSession = this._io.readU8le();
      this.ofsRlimits = this._io.readU4le();
      this.numRlimits = this._io.readU4le();
      this.lenRlimit = this._io.readU4le();
      this.reservedRlimits = this._io.readU4le();
      if (this.ofsRlimits > 184) {
        this.extra = this._io.readBytes(this.ofsRlimits - 184);
      }
    };
    CrSignalStruct2.prototype._readBE = function() {
      this.sharedPending = this._io.readU8be();
      this.signalFlags = this._io.readU8be();
      this.utime = this._io.readU8be();
      this.stime = this._io.readU8be();
      this.cutime = this._io.readU8be();
      this.cstime = this._io.readU8be();
      this.minFlt = this._io.readU8be();
      this.majFlt = this._io.readU8be();
      this.cminFlt = this._io.readU8be();
      this.cmajFlt = this._io.readU8be();
      this.nvcsw = this._io.readU8be();
      this.nivcsw = this._io.readU8be();
      this.rchar = this._io.readU8be();
      this.wchar = this._io.readU8be();
      this.syscr = this._io.readU8be();
      this.syscw = this._io.readU8be();
      this.readBytes = this._io.readU8be();
      this.writeBytes = this._io.readU8be();
      this.posPgrp = this._io.readU8be();
      this.posSession = this._io.readU8be();
      this.ofsRlimits = this._io.readU4be();
      this.numRlimits = this._io.readU4be();
      this.lenRlimit = this._io.readU4be();
      this.reservedRlimits = this._io.readU4be();
      if (this.ofsRlimits > 184) {
        this.extra = this._io.readBytes(this.ofsRlimits - 184);
      }
    };
    var Rlimit = CrSignalStruct2.Rlimit = (function() {
      function Rlimit2(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._read();
      }
      Rlimit2.prototype._read = function() {
        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream2.UndecidedEndiannessError();
        }
      };
      Rlimit2.prototype._readLE = function() {
        this.rlimCur = this._io.readU8le();
        this.rlimMax = this._io.readU8le();
        if (this._parent.lenRlimit > 16) {
          this.extra = this._io.readBytes(this._parent.lenRlimit - 16);
        }
      };
      Rlimit2.prototype._readBE = function() {
        this.rlimCur = this._io.readU8be();
        this.rlimMax = this._io.readU8be();
        if (this._parent.lenRlimit > 16) {
          this.extra = this._io.readBytes(this._parent.lenRlimit - 16);
        }
      };
      return Rlimit2;
    })();
    Object.defineProperty(CrSignalStruct2.prototype, "rlimits", {
      get: function() {
        if (this._m_rlimits !== void 0)
          return this._m_rlimits;
        var _pos = this._io.pos;
        this._io.seek(this.ofsRlimits - 8);
        if (this._is_le) {
          this._m_rlimits = [];
          for (var i = 0; i < this.numRlimits; i++) {
            this._m_rlimits.push(new Rlimit(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_rlimits = [];
          for (var i = 0; i < this.numRlimits; i++) {
            this._m_rlimits.push(new Rlimit(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
        return this._m_rlimits;
      }
    });
    return CrSignalStruct2;
  })();
  CrSignalStruct_2.CrSignalStruct = CrSignalStruct;
})(CrSignalStruct_, BodyStream, CrEnums_);
var CrSighandStruct_ = {};
(function(CrSighandStruct_2, KaitaiStream2, CrEnums_2) {
  var CrSighandStruct = (function() {
    function CrSighandStruct2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrSighandStruct2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrSighandStruct2.prototype._readLE = function() {
      this.sighandFlags = this._io.readU8le();
      this.ofsActions = this._io.readU4le();
      this.numActions = this._io.readU4le();
      this.lenAction = this._io.readU4le();
      this.reservedActions = this._io.readU4le();
      if (this.ofsActions > 32) {
        this.extra = this._io.readBytes(this.ofsActions - 32);
      }
    };
    CrSighandStruct2.prototype._readBE = function() {
      this.sighandFlags = this._io.readU8be();
      this.ofsActions = this._io.readU4be();
      this.numActions = this._io.readU4be();
      this.lenAction = this._io.readU4be();
      this.reservedActions = this._io.readU4be();
      if (this.ofsActions > 32) {
        this.extra = this._io.readBytes(this.ofsActions - 32);
      }
    };
    var Action = CrSighandStruct2.Action = (function() {
      function Action2(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._read();
      }
      Action2.prototype._read = function() {
        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream2.UndecidedEndiannessError();
        }
      };
      Action2.prototype._readLE = function() {
        this.saHandler = this._io.readU8le();
        this.saFlags = this._io.readU8le();
        this.saRestorer = this._io.readU8le();
        this.saMask = this._io.readU8le();
        if (this._parent.lenAction > 32) {
          this.extra = this._io.readBytes(this._parent.lenAction - 32);
        }
      };
      Action2.prototype._readBE = function() {
        this.saHandler = this._io.readU8be();
        this.saFlags = this._io.readU8be();
        this.saRestorer = this._io.readU8be();
        this.saMask = this._io.readU8be();
        if (this._parent.lenAction > 32) {
          this.extra = this._io.readBytes(this._parent.lenAction - 32);
        }
      };
      return Action2;
    })();
    Object.defineProperty(CrSighandStruct2.prototype, "actions", {
      get: function() {
        if (this._m_actions !== void 0)
          return this._m_actions;
        var _pos = this._io.pos;
        this._io.seek(this.ofsActions - 8);
        if (this._is_le) {
          this._m_actions = [];
          for (var i = 0; i < this.numActions; i++) {
            this._m_actions.push(new Action(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_actions = [];
          for (var i = 0; i < this.numActions; i++) {
            this._m_actions.push(new Action(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
        return this._m_actions;
      }
    });
    return CrSighandStruct2;
  })();
  CrSighandStruct_2.CrSighandStruct = CrSighandStruct;
})(CrSighandStruct_, BodyStream, CrEnums_);
var CrPid_ = {};
(function(CrPid_2, KaitaiStream2, CrEnums_2) {
  var CrPid = (function() {
    function CrPid2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrPid2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrPid2.prototype._readLE = function() {
      this.level = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.ofsNumbers = this._io.readU4le();
      this.numNumbers = this._io.readU4le();
      this.lenNumber = this._io.readU4le();
      this.reservedNumbers = this._io.readU4le();
      if (this.ofsNumbers > 32) {
        this.extra = this._io.readBytes(this.ofsNumbers - 32);
      }
    };
    CrPid2.prototype._readBE = function() {
      this.level = this._io.readU4be();
      this.reserved = this._io.readU4be();
      this.ofsNumbers = this._io.readU4be();
      this.numNumbers = this._io.readU4be();
      this.lenNumber = this._io.readU4be();
      this.reservedNumbers = this._io.readU4be();
      if (this.ofsNumbers > 32) {
        this.extra = this._io.readBytes(this.ofsNumbers - 32);
      }
    };
    var PidNumber = CrPid2.PidNumber = (function() {
      function PidNumber2(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._read();
      }
      PidNumber2.prototype._read = function() {
        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream2.UndecidedEndiannessError();
        }
      };
      PidNumber2.prototype._readLE = function() {
        this.value = this._io.readU4le();
        if (this._parent.lenNumber > 4) {
          this.extra = this._io.readBytes(this._parent.lenNumber - 4);
        }
      };
      PidNumber2.prototype._readBE = function() {
        this.value = this._io.readU4be();
        if (this._parent.lenNumber > 4) {
          this.extra = this._io.readBytes(this._parent.lenNumber - 4);
        }
      };
      return PidNumber2;
    })();
    Object.defineProperty(CrPid2.prototype, "numbers", {
      get: function() {
        if (this._m_numbers !== void 0)
          return this._m_numbers;
        var _pos = this._io.pos;
        this._io.seek(this.ofsNumbers - 8);
        if (this._is_le) {
          this._m_numbers = [];
          for (var i = 0; i < this.numNumbers; i++) {
            this._m_numbers.push(new PidNumber(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_numbers = [];
          for (var i = 0; i < this.numNumbers; i++) {
            this._m_numbers.push(new PidNumber(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
        return this._m_numbers;
      }
    });
    return CrPid2;
  })();
  CrPid_2.CrPid = CrPid;
})(CrPid_, BodyStream, CrEnums_);
var CrTaskStruct_ = {};
(function(CrTaskStruct_2, KaitaiStream2, CrEnums_2) {
  var CrTaskStruct = (function() {
    function CrTaskStruct2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrTaskStruct2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrTaskStruct2.prototype._readLE = function() {
      this.posRealCred = this._io.readU8le();
      this.posCred = this._io.readU8le();
      this.comm = this._io.readBytes(16);
      this.posMm = this._io.readU8le();
      this.posPid = this._io.readU8le();
      this.posPgid = this._io.readU8le();
      this.posSid = this._io.readU8le();
      this.posFs = this._io.readU8le();
      this.posFiles = this._io.readU8le();
      this.posNsproxy = this._io.readU8le();
      this.posSignal = this._io.readU8le();
      this.posSighand = this._io.readU8le();
      this.posParent = this._io.readU8le();
      this.posGroupLeader = this._io.readU8le();
      this.taskFlags = this._io.readU8le();
      this.state = this._io.readU4le();
      this.exitCode = this._io.readU4le();
      this.exitSignal = this._io.readU4le();
      this.policy = this._io.readU4le();
      this.nice = this._io.readS4le();
      this.rtPriority = this._io.readU4le();
      this.blocked = this._io.readU8le();
      this.pending = this._io.readU8le();
      this.utime = this._io.readU8le();
      this.stime = this._io.readU8le();
      this.gtime = this._io.readU8le();
      this.startTime = this._io.readU8le();
      this.nvcsw = this._io.readU8le();
      this.nivcsw = this._io.readU8le();
      this.minFlt = this._io.readU8le();
      this.majFlt = this._io.readU8le();
      this.readBytes = this._io.readU8le();
      this.writeBytes = this._io.readU8le();
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    CrTaskStruct2.prototype._readBE = function() {
      this.posRealCred = this._io.readU8be();
      this.posCred = this._io.readU8be();
      this.comm = this._io.readBytes(16);
      this.posMm = this._io.readU8be();
      this.posPid = this._io.readU8be();
      this.posPgid = this._io.readU8be();
      this.posSid = this._io.readU8be();
      this.posFs = this._io.readU8be();
      this.posFiles = this._io.readU8be();
      this.posNsproxy = this._io.readU8be();
      this.posSignal = this._io.readU8be();
      this.posSighand = this._io.readU8be();
      this.posParent = this._io.readU8be();
      this.posGroupLeader = this._io.readU8be();
      this.taskFlags = this._io.readU8be();
      this.state = this._io.readU4be();
      this.exitCode = this._io.readU4be();
      this.exitSignal = this._io.readU4be();
      this.policy = this._io.readU4be();
      this.nice = this._io.readS4be();
      this.rtPriority = this._io.readU4be();
      this.blocked = this._io.readU8be();
      this.pending = this._io.readU8be();
      this.utime = this._io.readU8be();
      this.stime = this._io.readU8be();
      this.gtime = this._io.readU8be();
      this.startTime = this._io.readU8be();
      this.nvcsw = this._io.readU8be();
      this.nivcsw = this._io.readU8be();
      this.minFlt = this._io.readU8be();
      this.majFlt = this._io.readU8be();
      this.readBytes = this._io.readU8be();
      this.writeBytes = this._io.readU8be();
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    return CrTaskStruct2;
  })();
  CrTaskStruct_2.CrTaskStruct = CrTaskStruct;
})(CrTaskStruct_, BodyStream, CrEnums_);
var CrThreadX8664_ = {};
(function(CrThreadX8664_2, KaitaiStream2, CrEnums_2) {
  var CrThreadX8664 = (function() {
    function CrThreadX86642(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrThreadX86642.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrThreadX86642.prototype._readLE = function() {
      this.posTask = this._io.readU8le();
      this.r15 = this._io.readU8le();
      this.r14 = this._io.readU8le();
      this.r13 = this._io.readU8le();
      this.r12 = this._io.readU8le();
      this.rbp = this._io.readU8le();
      this.rbx = this._io.readU8le();
      this.r11 = this._io.readU8le();
      this.r10 = this._io.readU8le();
      this.r9 = this._io.readU8le();
      this.r8 = this._io.readU8le();
      this.rax = this._io.readU8le();
      this.rcx = this._io.readU8le();
      this.rdx = this._io.readU8le();
      this.rsi = this._io.readU8le();
      this.rdi = this._io.readU8le();
      this.origRax = this._io.readU8le();
      this.rip = this._io.readU8le();
      this.cs = this._io.readU8le();
      this.eflags = this._io.readU8le();
      this.rsp = this._io.readU8le();
      this.ss = this._io.readU8le();
      this.fsBase = this._io.readU8le();
      this.gsBase = this._io.readU8le();
      this.ds = this._io.readU8le();
      this.es = this._io.readU8le();
      this.fs = this._io.readU8le();
      this.gs = this._io.readU8le();
      this.ofsXstate = this._io.readU4le();
      this.lenXstate = this._io.readU4le();
      if (this.ofsXstate > 240) {
        this.extra = this._io.readBytes(this.ofsXstate - 240);
      }
    };
    CrThreadX86642.prototype._readBE = function() {
      this.posTask = this._io.readU8be();
      this.r15 = this._io.readU8be();
      this.r14 = this._io.readU8be();
      this.r13 = this._io.readU8be();
      this.r12 = this._io.readU8be();
      this.rbp = this._io.readU8be();
      this.rbx = this._io.readU8be();
      this.r11 = this._io.readU8be();
      this.r10 = this._io.readU8be();
      this.r9 = this._io.readU8be();
      this.r8 = this._io.readU8be();
      this.rax = this._io.readU8be();
      this.rcx = this._io.readU8be();
      this.rdx = this._io.readU8be();
      this.rsi = this._io.readU8be();
      this.rdi = this._io.readU8be();
      this.origRax = this._io.readU8be();
      this.rip = this._io.readU8be();
      this.cs = this._io.readU8be();
      this.eflags = this._io.readU8be();
      this.rsp = this._io.readU8be();
      this.ss = this._io.readU8be();
      this.fsBase = this._io.readU8be();
      this.gsBase = this._io.readU8be();
      this.ds = this._io.readU8be();
      this.es = this._io.readU8be();
      this.fs = this._io.readU8be();
      this.gs = this._io.readU8be();
      this.ofsXstate = this._io.readU4be();
      this.lenXstate = this._io.readU4be();
      if (this.ofsXstate > 240) {
        this.extra = this._io.readBytes(this.ofsXstate - 240);
      }
    };
    Object.defineProperty(CrThreadX86642.prototype, "xstate", {
      get: function() {
        if (this._m_xstate !== void 0)
          return this._m_xstate;
        var _pos = this._io.pos;
        this._io.seek(this.ofsXstate - 8);
        if (this._is_le) {
          this._m_xstate = this._io.readBytes(this.lenXstate);
        } else {
          this._m_xstate = this._io.readBytes(this.lenXstate);
        }
        this._io.seek(_pos);
        return this._m_xstate;
      }
    });
    return CrThreadX86642;
  })();
  CrThreadX8664_2.CrThreadX8664 = CrThreadX8664;
})(CrThreadX8664_, BodyStream, CrEnums_);
var CrEnd_ = {};
(function(CrEnd_2, KaitaiStream2, CrEnums_2) {
  var CrEnd = (function() {
    function CrEnd2(_io, _parent, _root, arch) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root || this;
      this.arch = arch;
      this._read();
    }
    CrEnd2.prototype._read = function() {
      switch (this.arch) {
        case CrEnums_2.CrEnums.Arch.S390X:
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
        throw new KaitaiStream2.UndecidedEndiannessError();
      }
    };
    CrEnd2.prototype._readLE = function() {
      this.nrObjects = this._io.readU8le();
      this.imageLen = this._io.readU8le();
      this.crc32 = this._io.readU4le();
      this.reserved = this._io.readU4le();
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    CrEnd2.prototype._readBE = function() {
      this.nrObjects = this._io.readU8be();
      this.imageLen = this._io.readU8be();
      this.crc32 = this._io.readU4be();
      this.reserved = this._io.readU4be();
      if (!this._io.isEof()) {
        this.extra = this._io.readBytesFull();
      }
    };
    return CrEnd2;
  })();
  CrEnd_2.CrEnd = CrEnd;
})(CrEnd_, BodyStream, CrEnums_);
function blank(Class, io, arch) {
  const body = Object.create(Class.prototype);
  body._io = io;
  body._parent = null;
  body._root = body;
  body.arch = arch;
  return body;
}
var BodyReader = class {
  constructor(io, arch) {
    this.io = io;
    this.arch = arch;
  }
  io;
  arch;
  utsNsBody;
  credBody;
  ipcNsBody;
  mntNsBody;
  pidNsBody;
  netNsBody;
  nsproxyBody;
  fileBody;
  mmStructBody;
  vmaBody;
  pagesBody;
  filesStructBody;
  fsStructBody;
  signalStructBody;
  sighandStructBody;
  pidBody;
  taskStructBody;
  threadX8664Body;
  endBody;
  mountBody;
  netdevBody;
  auxvEntryBody;
  fdBody;
  rlimitBody;
  actionBody;
  utsNs() {
    this.utsNsBody ??= blank(CrUtsNs_.CrUtsNs, this.io, this.arch);
    const body = this.utsNsBody;
    body.extra = void 0;
    body._read();
    return body;
  }
  cred() {
    this.credBody ??= blank(CrCred_.CrCred, this.io, this.arch);
    const body = this.credBody;
    body.extra = void 0;
    body._m_hasRevision2 = void 0;
    body._m_groups = void 0;
    body._read();
    return body;
  }
  ipcNs() {
    this.ipcNsBody ??= blank(CrIpcNs_.CrIpcNs, this.io, this.arch);
    const body = this.ipcNsBody;
    body.extra = void 0;
    body._read();
    return body;
  }
  mntNs() {
    this.mntNsBody ??= blank(CrMntNs_.CrMntNs, this.io, this.arch);
    const body = this.mntNsBody;
    body.extra = void 0;
    body._m_mounts = void 0;
    body._read();
    return body;
  }
  pidNs() {
    this.pidNsBody ??= blank(CrPidNs_.CrPidNs, this.io, this.arch);
    const body = this.pidNsBody;
    body.extra = void 0;
    body._read();
    return body;
  }
  netNs() {
    this.netNsBody ??= blank(CrNetNs_.CrNetNs, this.io, this.arch);
    const body = this.netNsBody;
    body.extra = void 0;
    body._m_netdevs = void 0;
    body._read();
    return body;
  }
  nsproxy() {
    this.nsproxyBody ??= blank(CrNsproxy_.CrNsproxy, this.io, this.arch);
    const body = this.nsproxyBody;
    body.extra = void 0;
    body._read();
    return body;
  }
  file() {
    this.fileBody ??= blank(CrFile_.CrFile, this.io, this.arch);
    const body = this.fileBody;
    body.extra = void 0;
    body._m_path = void 0;
    body._m_fstype = void 0;
    body._read();
    return body;
  }
  mmStruct() {
    this.mmStructBody ??= blank(CrMmStruct_.CrMmStruct, this.io, this.arch);
    const body = this.mmStructBody;
    body.extra = void 0;
    body._m_auxv = void 0;
    body._read();
    return body;
  }
  vma() {
    this.vmaBody ??= blank(CrVma_.CrVma, this.io, this.arch);
    const body = this.vmaBody;
    body.extra = void 0;
    body._m_name = void 0;
    body._read();
    return body;
  }
  pages() {
    this.pagesBody ??= blank(CrPages_.CrPages, this.io, this.arch);
    const body = this.pagesBody;
    body.extra = void 0;
    body._m_data = void 0;
    body._read();
    return body;
  }
  filesStruct() {
    this.filesStructBody ??= blank(CrFilesStruct_.CrFilesStruct, this.io, this.arch);
    const body = this.filesStructBody;
    body.extra = void 0;
    body._m_fds = void 0;
    body._read();
    return body;
  }
  fsStruct() {
    this.fsStructBody ??= blank(CrFsStruct_.CrFsStruct, this.io, this.arch);
    const body = this.fsStructBody;
    body.extra = void 0;
    body._m_root = void 0;
    body._m_pwd = void 0;
    body._read();
    return body;
  }
  signalStruct() {
    this.signalStructBody ??= blank(CrSignalStruct_.CrSignalStruct, this.io, this.arch);
    const body = this.signalStructBody;
    body.extra = void 0;
    body._m_rlimits = void 0;
    body._read();
    return body;
  }
  sighandStruct() {
    this.sighandStructBody ??= blank(CrSighandStruct_.CrSighandStruct, this.io, this.arch);
    const body = this.sighandStructBody;
    body.extra = void 0;
    body._m_actions = void 0;
    body._read();
    return body;
  }
  pid() {
    this.pidBody ??= blank(CrPid_.CrPid, this.io, this.arch);
    const body = this.pidBody;
    body.extra = void 0;
    body._m_numbers = void 0;
    body._read();
    return body;
  }
  taskStruct() {
    this.taskStructBody ??= blank(CrTaskStruct_.CrTaskStruct, this.io, this.arch);
    const body = this.taskStructBody;
    body.extra = void 0;
    body._read();
    return body;
  }
  threadX8664() {
    this.threadX8664Body ??= blank(CrThreadX8664_.CrThreadX8664, this.io, this.arch);
    const body = this.threadX8664Body;
    body.extra = void 0;
    body._m_xstate = void 0;
    body._read();
    return body;
  }
  end() {
    this.endBody ??= blank(CrEnd_.CrEnd, this.io, this.arch);
    const body = this.endBody;
    body.extra = void 0;
    body._read();
    return body;
  }
  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  mount(body, row) {
    this.mountBody ??= blank(CrMntNs_.CrMntNs.Mount, this.io, this.arch);
    const entry = this.mountBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsMounts - 8);
    }
    entry.extra = void 0;
    entry._m_root = void 0;
    entry._m_mountpoint = void 0;
    entry._m_fstype = void 0;
    entry._m_source = void 0;
    entry._m_options = void 0;
    entry._read();
    return entry;
  }
  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  netdev(body, row) {
    this.netdevBody ??= blank(CrNetNs_.CrNetNs.Netdev, this.io, this.arch);
    const entry = this.netdevBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsNetdevs - 8);
    }
    entry.extra = void 0;
    entry._read();
    return entry;
  }
  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  auxvEntry(body, row) {
    this.auxvEntryBody ??= blank(CrMmStruct_.CrMmStruct.AuxvEntry, this.io, this.arch);
    const entry = this.auxvEntryBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsAuxv - 8);
    }
    entry.extra = void 0;
    entry._read();
    return entry;
  }
  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  fd(body, row) {
    this.fdBody ??= blank(CrFilesStruct_.CrFilesStruct.Fd, this.io, this.arch);
    const entry = this.fdBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsFds - 8);
    }
    entry.extra = void 0;
    entry._read();
    return entry;
  }
  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  rlimit(body, row) {
    this.rlimitBody ??= blank(CrSignalStruct_.CrSignalStruct.Rlimit, this.io, this.arch);
    const entry = this.rlimitBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsRlimits - 8);
    }
    entry.extra = void 0;
    entry._read();
    return entry;
  }
  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  action(body, row) {
    this.actionBody ??= blank(CrSighandStruct_.CrSighandStruct.Action, this.io, this.arch);
    const entry = this.actionBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsActions - 8);
    }
    entry.extra = void 0;
    entry._read();
    return entry;
  }
};

// src/model.ts
var LAYOUT = /* @__PURE__ */ Symbol.for("cr-image.layout");
function isDangling(reference) {
  return typeof reference === "object" && reference !== null && reference.type === "DANGLING";
}

// src/objects/object-reader.ts
var NO_BYTES = new Uint8Array(0);
var ObjectReader = class {
  constructor(io, arch, littleEndian, resolve, report, leaveInFile) {
    this.io = io;
    this.littleEndian = littleEndian;
    this.resolve = resolve;
    this.report = report;
    this.leaveInFile = leaveInFile;
    this.bodies = new BodyReader(io, arch);
  }
  io;
  littleEndian;
  resolve;
  report;
  leaveInFile;
  /** Absolute offset of the object. */
  at = 0;
  len = 0;
  index = 0;
  bytes = NO_BYTES;
  /** Offset of the object in `bytes`. */
  local = 0;
  type = "";
  /** End of the tails so far, and of the last one that is not empty. */
  cursor = 0;
  end = 0;
  hasTails = false;
  /** Whether a tail was wrong, so that the place of those behind it is unknown. */
  isLost = false;
  tableName = "";
  row = 0;
  isWider = false;
  /** Sizes of the tails so far. */
  sizes = [];
  tails = 0;
  entsizes;
  lists;
  bodies;
  /**
   * Reads an object of `len` bytes at `at` with `decoder`; `local` is its place in
   * the stream's bytes.
   *
   * @returns `undefined` where its length is wrong and the reporter did not throw
   */
  read(decoder, bytes, local, at2, len, index) {
    this.bytes = bytes;
    this.local = local;
    this.at = at2;
    this.len = len;
    this.index = index;
    this.type = decoder.type;
    this.isWider = false;
    this.isLost = false;
    this.tableName = "";
    this.tails = 0;
    this.entsizes = void 0;
    this.lists = void 0;
    if (!this.begin(decoder)) return void 0;
    this.io.window(local + OBJECT_HEADER, len - OBJECT_HEADER);
    return decoder.decode(this);
  }
  /** Checks the length of the fixed part and puts the cursor behind it. */
  begin({ fixed, steps, firstTail }) {
    const { len } = this;
    this.hasTails = false;
    if (len < fixed) {
      if (steps.includes(len)) return this.fixedPart(len);
      const older = steps.length > 0 ? `${steps.join(", ")} or ` : "";
      return this.badLength(`expected ${older}${fixed}${firstTail ? " or more" : ""}`);
    }
    if (firstTail === 0) {
      if (len > fixed && len < fixed + 8)
        return this.badLength(`expected ${fixed}, or a newer revision's ${fixed + 8} or more`);
      this.isWider = len > fixed;
      return this.fixedPart(len);
    }
    this.hasTails = true;
    const start = this.io.u32(this.local + firstTail, this.littleEndian);
    if (start < fixed || start % 8 !== 0 || start > len) {
      this.report("TAIL_MISPLACED", this.at + firstTail, 4, this.path(), {
        field: "the first tail",
        actual: start,
        expected: `${fixed}, the length of the fixed part${start > len ? "" : ", or a larger multiple of 8"}`
      });
      return false;
    }
    this.isWider = start > fixed;
    return this.fixedPart(start);
  }
  fixedPart(length) {
    this.cursor = length;
    this.end = length;
    return true;
  }
  badLength(expected) {
    this.report("BAD_LENGTH", this.at + 4, 4, this.path(), { type: this.type, actual: this.len, expected });
    return false;
  }
  /** JSON pointer to the object, or to `field` of it or of the entry being read. */
  path(field) {
    const object = `/objects/${this.index}`;
    const entry = this.tableName === "" ? object : `${object}/${this.tableName}/${this.row}`;
    return field === void 0 ? object : `${entry}/${field}`;
  }
  /** Says that the fields from now on belong to an entry of a table. */
  enter(table2, row) {
    this.tableName = table2;
    this.row = row;
  }
  leave() {
    this.tableName = "";
  }
  reserved(value, at2) {
    if (value !== 0) this.report("RESERVED_NOT_ZERO", this.at + at2, 4, this.path(), { actual: value });
  }
  /** Text of a fixed width, up to the first NUL. */
  text({ start, length }, field) {
    const { bytes } = this;
    const end = start + length;
    const nul = firstNul(bytes, start, end);
    const rest = firstNonZero(bytes, nul, end);
    if (rest >= 0) this.report("TEXT_AFTER_NUL", this.offset(rest), end - rest, this.path(field), { field });
    return decodeText(bytes, start, nul);
  }
  /** Text of a span. */
  string({ start, length }, field) {
    const end = start + length;
    const nul = firstNul(this.bytes, start, end);
    if (nul < end) this.report("TEXT_WITH_NUL", this.offset(nul), 1, this.path(field), { field });
    return decodeText(this.bytes, start, end);
  }
  /** A view of bytes, not a copy. */
  view({ start, length }) {
    return this.bytes.subarray(start, start + length);
  }
  /** Place in the image of the byte at `local` of those at hand. */
  offset(local) {
    return this.at + local - this.local;
  }
  // biome-ignore lint/suspicious/noExplicitAny: the generated code knows the kind
  reference(pos, _at, _field, code) {
    return this.resolve(pos, code);
  }
  enumerator(members, value) {
    return members.find((member) => member.number === value)?.name ?? value;
  }
  /** Checks the span that the two words at `at` tell of. @returns whether its bytes can be read and are not none */
  span(off, length, at2, field) {
    if (!this.tail(off, length, at2, field)) return false;
    this.sizes[this.tails++] = length;
    return length > 0;
  }
  /** Checks a table's header at `at`. @returns whether its entries can be read and are not none */
  table(off, count, entsize, reserved, at2, field, known, step) {
    this.reserved(reserved, at2 + 12);
    if (this.isLost) return false;
    if (entsize < known || entsize % step !== 0) {
      this.isLost = true;
      this.report("BAD_ENTRY_SIZE", this.at + at2 + 8, 4, this.path(field), {
        field,
        actual: entsize,
        expected: known,
        step
      });
      return false;
    }
    if (!this.tail(off, count * entsize, at2, field)) return false;
    this.sizes[this.tails++] = count * entsize;
    if (entsize > known) {
      this.isWider = true;
      if (count === 0) this.entsizes = { ...this.entsizes, [field]: entsize };
    }
    return count > 0;
  }
  /** Checks that a tail of `length` bytes is where it has to be, and moves the cursor behind it. */
  tail(off, length, at2, field) {
    if (this.isLost) return false;
    const expected = align8(this.cursor);
    if (off !== expected) {
      this.isLost = true;
      this.report("TAIL_MISPLACED", this.at + at2, 4, this.path(field), { field, actual: off, expected });
      return false;
    }
    if (length > 0 && off + length > this.len) {
      this.isLost = true;
      const args = { field, from: off, to: off + length, len: this.len };
      this.report("TAIL_OUT_OF_BOUNDS", this.at + at2, 8, this.path(field), args);
      return false;
    }
    if (length > 0) {
      this.checkGap(this.end, off);
      this.end = off + length;
    }
    this.cursor = off + length;
    return true;
  }
  checkGap(from, to) {
    const end = Math.min(this.local + to, this.bytes.length);
    const wrong = from === to ? -1 : firstNonZero(this.bytes, this.local + from, end);
    if (wrong < 0) return;
    const at2 = wrong - this.local;
    const actual = hex(this.bytes.subarray(wrong, end));
    this.report("TAIL_GAP_NOT_ZERO", this.at + at2, to - at2, this.path(), { actual });
  }
  /** The numbers of a list; what a newer revision put behind each is kept aside. */
  list(entries, field) {
    const width = entries[0]?.extra?.length;
    if (width !== void 0) {
      const bytes = new Uint8Array(width * entries.length);
      for (const [i, { extra }] of entries.entries()) bytes.set(this.view(extra), i * width);
      this.lists = { ...this.lists, [field]: bytes };
    }
    return entries.map(({ value }) => value);
  }
  /** Bytes that a streaming reader leaves in the file. */
  // biome-ignore lint/suspicious/noExplicitAny: what Kaitai generates has no types
  lazy(body, field) {
    if (this.leaveInFile === void 0) return this.view(body[field]);
    const length = body[`len${field.charAt(0).toUpperCase()}${field.slice(1)}`];
    return this.leaveInFile(this.at + this.cursor - length, length);
  }
  /** Checks where the object ends, and keeps what a newer revision put into it. */
  close(object, extra) {
    const unknown = object;
    if (extra !== void 0) unknown.extra = this.view(extra);
    const { end, len } = this;
    if (this.hasTails && len !== end && !this.isLost) this.closeTails(unknown, align8(this.cursor));
    if (this.entsizes !== void 0) unknown.entsize = this.entsizes;
    if (this.lists !== void 0) unknown.listExtra = this.lists;
    if (this.isWider || unknown.extraTail !== void 0) unknown[LAYOUT] = this.sizes.slice(0, this.tails).join();
  }
  closeTails(unknown, start) {
    if (this.len > start && this.isWider) {
      this.checkGap(this.cursor, start);
      const end = this.local + this.len;
      unknown.extraTail = this.leaveInFile === void 0 || end <= this.bytes.length ? this.bytes.subarray(this.local + start, end) : this.leaveInFile(this.at + start, this.len - start);
    } else {
      this.badLength(`its last tail ends at ${this.end}`);
    }
  }
};

// src/generated/decode.ts
function decodeMounts(c, k) {
  const entries = [];
  for (let i = 0; i < k.numMounts; i++) {
    const e = c.bodies.mount(k, i);
    const at2 = k.ofsMounts + i * k.lenMount;
    c.enter("mounts", i);
    const entry = {
      mntId: e.mntId,
      parentId: e.parentId,
      devMajor: e.devMajor,
      devMinor: e.devMinor,
      mntFlags: e.mntFlags,
      root: c.span(e.ofsRoot, e.lenRoot, at2 + 24, "root") ? c.string(e.root, "root") : "",
      mountpoint: c.span(e.ofsMountpoint, e.lenMountpoint, at2 + 32, "mountpoint") ? c.string(e.mountpoint, "mountpoint") : "",
      fstype: c.span(e.ofsFstype, e.lenFstype, at2 + 40, "fstype") ? c.string(e.fstype, "fstype") : "",
      source: c.span(e.ofsSource, e.lenSource, at2 + 48, "source") ? c.string(e.source, "source") : "",
      options: c.span(e.ofsOptions, e.lenOptions, at2 + 56, "options") ? c.string(e.options, "options") : ""
    };
    if (e.extra !== void 0) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}
function decodeNetdevs(c, k) {
  const entries = [];
  for (let i = 0; i < k.numNetdevs; i++) {
    const e = c.bodies.netdev(k, i);
    c.enter("netdevs", i);
    const entry = {
      ifindex: e.ifindex,
      hwtype: e.hwtype,
      devFlags: e.devFlags,
      mtu: e.mtu,
      rxBytes: e.rxBytes,
      rxPackets: e.rxPackets,
      txBytes: e.txBytes,
      txPackets: e.txPackets,
      name: c.text(e.name, "name")
    };
    if (e.extra !== void 0) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}
function decodeAuxv(c, k) {
  const entries = [];
  for (let i = 0; i < k.numAuxv; i++) {
    const e = c.bodies.auxvEntry(k, i);
    c.enter("auxv", i);
    const entry = {
      aType: e.aType,
      aVal: e.aVal
    };
    if (e.extra !== void 0) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}
function decodeFds(c, k) {
  const entries = [];
  for (let i = 0; i < k.numFds; i++) {
    const e = c.bodies.fd(k, i);
    const at2 = k.ofsFds + i * k.lenFd;
    c.enter("fds", i);
    c.reserved(e.reserved, at2 + 4);
    const entry = {
      fd: e.fd,
      fdFlags: e.fdFlags,
      file: c.reference(e.posFile, at2 + 16, "file", 8)
    };
    if (e.extra !== void 0) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}
function decodeRlimits(c, k) {
  const entries = [];
  for (let i = 0; i < k.numRlimits; i++) {
    const e = c.bodies.rlimit(k, i);
    c.enter("rlimits", i);
    const entry = {
      rlimCur: e.rlimCur,
      rlimMax: e.rlimMax
    };
    if (e.extra !== void 0) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}
function decodeActions(c, k) {
  const entries = [];
  for (let i = 0; i < k.numActions; i++) {
    const e = c.bodies.action(k, i);
    c.enter("actions", i);
    const entry = {
      saHandler: e.saHandler,
      saFlags: e.saFlags,
      saRestorer: e.saRestorer,
      saMask: e.saMask
    };
    if (e.extra !== void 0) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}
function decodeUtsNs(c) {
  const k = c.bodies.utsNs();
  const object = {
    type: "UTS_NS",
    sysname: c.text(k.sysname, "sysname"),
    nodename: c.text(k.nodename, "nodename"),
    release: c.text(k.release, "release"),
    version: c.text(k.version, "version"),
    machine: c.text(k.machine, "machine"),
    domainname: c.text(k.domainname, "domainname")
  };
  c.close(object, k.extra);
  return object;
}
function decodeCred(c) {
  const k = c.bodies.cred();
  const object = {
    type: "CRED",
    uid: k.uid,
    gid: k.gid,
    suid: k.suid,
    sgid: k.sgid,
    euid: k.euid,
    egid: k.egid,
    fsuid: k.fsuid,
    fsgid: k.fsgid,
    capInheritable: k.capInheritable,
    capPermitted: k.capPermitted,
    capEffective: k.capEffective,
    capBset: k.capBset
  };
  if (c.len > 72) {
    object.capAmbient = k.capAmbient;
    object.securebits = k.securebits;
    object.credFlags = k.credFlags;
    object.groups = c.table(k.ofsGroups, k.numGroups, k.lenGroup, k.reservedGroups, 96, "groups", 4, 4) ? c.list(k.groups, "groups") : [];
  }
  c.close(object, k.extra);
  return object;
}
function decodeIpcNs(c) {
  const k = c.bodies.ipcNs();
  const object = {
    type: "IPC_NS",
    semMsl: k.semMsl,
    semMns: k.semMns,
    semOpm: k.semOpm,
    semMni: k.semMni,
    msgCtlmax: k.msgCtlmax,
    msgCtlmnb: k.msgCtlmnb,
    msgCtlmni: k.msgCtlmni,
    shmCtlmax: k.shmCtlmax,
    shmCtlall: k.shmCtlall,
    shmCtlmni: k.shmCtlmni,
    usedSems: k.usedSems,
    msgBytes: k.msgBytes,
    msgHdrs: k.msgHdrs,
    shmTot: k.shmTot
  };
  c.close(object, k.extra);
  return object;
}
function decodeMntNs(c) {
  const k = c.bodies.mntNs();
  const object = {
    type: "MNT_NS",
    mounts: c.table(k.ofsMounts, k.numMounts, k.lenMount, k.reservedMounts, 8, "mounts", 64, 8) ? decodeMounts(c, k) : []
  };
  c.close(object, k.extra);
  return object;
}
function decodePidNs(c) {
  const k = c.bodies.pidNs();
  const object = {
    type: "PID_NS",
    level: k.level,
    lastPid: k.lastPid,
    parent: c.reference(k.posParent, 16, "parent", 5)
  };
  c.close(object, k.extra);
  return object;
}
function decodeNetNs(c) {
  const k = c.bodies.netNs();
  const object = {
    type: "NET_NS",
    netdevs: c.table(k.ofsNetdevs, k.numNetdevs, k.lenNetdev, k.reservedNetdevs, 8, "netdevs", 72, 8) ? decodeNetdevs(c, k) : []
  };
  c.close(object, k.extra);
  return object;
}
function decodeNsproxy(c) {
  const k = c.bodies.nsproxy();
  const object = {
    type: "NSPROXY",
    utsNs: c.reference(k.posUtsNs, 8, "utsNs", 1),
    ipcNs: c.reference(k.posIpcNs, 16, "ipcNs", 3),
    mntNs: c.reference(k.posMntNs, 24, "mntNs", 4),
    pidNs: c.reference(k.posPidNs, 32, "pidNs", 5),
    netNs: c.reference(k.posNetNs, 40, "netNs", 6)
  };
  c.close(object, k.extra);
  return object;
}
function decodeFile(c) {
  const k = c.bodies.file();
  const object = {
    type: "FILE",
    fFlags: k.fFlags,
    fPos: k.fPos,
    iMode: k.iMode,
    iNlink: k.iNlink,
    iIno: k.iIno,
    iSize: k.iSize,
    devMajor: k.devMajor,
    devMinor: k.devMinor,
    rdevMajor: k.rdevMajor,
    rdevMinor: k.rdevMinor,
    fCred: c.reference(k.posFCred, 64, "fCred", 2),
    path: c.span(k.ofsPath, k.lenPath, 72, "path") ? c.string(k.path, "path") : "",
    fstype: c.span(k.ofsFstype, k.lenFstype, 80, "fstype") ? c.string(k.fstype, "fstype") : ""
  };
  c.close(object, k.extra);
  return object;
}
function decodeMmStruct(c) {
  const k = c.bodies.mmStruct();
  const object = {
    type: "MM_STRUCT",
    startCode: k.startCode,
    endCode: k.endCode,
    startData: k.startData,
    endData: k.endData,
    startBrk: k.startBrk,
    brk: k.brk,
    startStack: k.startStack,
    argStart: k.argStart,
    argEnd: k.argEnd,
    envStart: k.envStart,
    envEnd: k.envEnd,
    defFlags: k.defFlags,
    exeFile: c.reference(k.posExeFile, 104, "exeFile", 8),
    totalVm: k.totalVm,
    lockedVm: k.lockedVm,
    pinnedVm: k.pinnedVm,
    dataVm: k.dataVm,
    execVm: k.execVm,
    stackVm: k.stackVm,
    hiwaterRss: k.hiwaterRss,
    hiwaterVm: k.hiwaterVm,
    anonRss: k.anonRss,
    fileRss: k.fileRss,
    shmemRss: k.shmemRss,
    swap: k.swap,
    pgtables: k.pgtables,
    auxv: c.table(k.ofsAuxv, k.numAuxv, k.lenAuxvEntry, k.reservedAuxv, 216, "auxv", 16, 8) ? decodeAuxv(c, k) : []
  };
  c.close(object, k.extra);
  return object;
}
function decodeVma(c) {
  const k = c.bodies.vma();
  const object = {
    type: "VMA",
    mm: c.reference(k.posMm, 8, "mm", 9),
    vmStart: k.vmStart,
    vmEnd: k.vmEnd,
    vmFlags: k.vmFlags,
    vmPgoff: k.vmPgoff,
    file: c.reference(k.posFile, 48, "file", 8),
    name: c.span(k.ofsName, k.lenName, 56, "name") ? c.string(k.name, "name") : ""
  };
  c.close(object, k.extra);
  return object;
}
function decodePages(c) {
  const k = c.bodies.pages();
  const object = {
    type: "PAGES",
    vma: c.reference(k.posVma, 8, "vma", 10),
    vaddr: k.vaddr,
    pageSize: k.pageSize,
    nrPages: k.nrPages,
    data: c.span(k.ofsData, k.lenData, 40, "data") ? c.lazy(k, "data") : NO_BYTES
  };
  c.close(object, k.extra);
  return object;
}
function decodeFilesStruct(c) {
  const k = c.bodies.filesStruct();
  const object = {
    type: "FILES_STRUCT",
    maxFds: k.maxFds,
    fds: c.table(k.ofsFds, k.numFds, k.lenFd, k.reservedFds, 16, "fds", 24, 8) ? decodeFds(c, k) : []
  };
  c.close(object, k.extra);
  return object;
}
function decodeFsStruct(c) {
  const k = c.bodies.fsStruct();
  c.reserved(k.reserved, 12);
  const object = {
    type: "FS_STRUCT",
    umask: k.umask,
    root: c.span(k.ofsRoot, k.lenRoot, 16, "root") ? c.string(k.root, "root") : "",
    pwd: c.span(k.ofsPwd, k.lenPwd, 24, "pwd") ? c.string(k.pwd, "pwd") : ""
  };
  c.close(object, k.extra);
  return object;
}
function decodeSignalStruct(c) {
  const k = c.bodies.signalStruct();
  const object = {
    type: "SIGNAL_STRUCT",
    sharedPending: k.sharedPending,
    signalFlags: k.signalFlags,
    utime: k.utime,
    stime: k.stime,
    cutime: k.cutime,
    cstime: k.cstime,
    minFlt: k.minFlt,
    majFlt: k.majFlt,
    cminFlt: k.cminFlt,
    cmajFlt: k.cmajFlt,
    nvcsw: k.nvcsw,
    nivcsw: k.nivcsw,
    rchar: k.rchar,
    wchar: k.wchar,
    syscr: k.syscr,
    syscw: k.syscw,
    readBytes: k.readBytes,
    writeBytes: k.writeBytes,
    pgrp: c.reference(k.posPgrp, 152, "pgrp", 16),
    session: c.reference(k.posSession, 160, "session", 16),
    rlimits: c.table(k.ofsRlimits, k.numRlimits, k.lenRlimit, k.reservedRlimits, 168, "rlimits", 16, 8) ? decodeRlimits(c, k) : []
  };
  c.close(object, k.extra);
  return object;
}
function decodeSighandStruct(c) {
  const k = c.bodies.sighandStruct();
  const object = {
    type: "SIGHAND_STRUCT",
    sighandFlags: k.sighandFlags,
    actions: c.table(k.ofsActions, k.numActions, k.lenAction, k.reservedActions, 16, "actions", 32, 8) ? decodeActions(c, k) : []
  };
  c.close(object, k.extra);
  return object;
}
function decodePid(c) {
  const k = c.bodies.pid();
  c.reserved(k.reserved, 12);
  const object = {
    type: "PID",
    level: k.level,
    numbers: c.table(k.ofsNumbers, k.numNumbers, k.lenNumber, k.reservedNumbers, 16, "numbers", 4, 4) ? c.list(k.numbers, "numbers") : []
  };
  c.close(object, k.extra);
  return object;
}
function decodeTaskStruct(c) {
  const k = c.bodies.taskStruct();
  const object = {
    type: "TASK_STRUCT",
    realCred: c.reference(k.posRealCred, 8, "realCred", 2),
    cred: c.reference(k.posCred, 16, "cred", 2),
    comm: c.text(k.comm, "comm"),
    mm: c.reference(k.posMm, 40, "mm", 9),
    pid: c.reference(k.posPid, 48, "pid", 16),
    pgid: c.reference(k.posPgid, 56, "pgid", 16),
    sid: c.reference(k.posSid, 64, "sid", 16),
    fs: c.reference(k.posFs, 72, "fs", 13),
    files: c.reference(k.posFiles, 80, "files", 12),
    nsproxy: c.reference(k.posNsproxy, 88, "nsproxy", 7),
    signal: c.reference(k.posSignal, 96, "signal", 14),
    sighand: c.reference(k.posSighand, 104, "sighand", 15),
    parent: c.reference(k.posParent, 112, "parent", 17),
    groupLeader: c.reference(k.posGroupLeader, 120, "groupLeader", 17),
    taskFlags: k.taskFlags,
    state: c.enumerator(enums.task_state, k.state),
    exitCode: k.exitCode,
    exitSignal: k.exitSignal,
    policy: c.enumerator(enums.sched_policy, k.policy),
    nice: k.nice,
    rtPriority: k.rtPriority,
    blocked: k.blocked,
    pending: k.pending,
    utime: k.utime,
    stime: k.stime,
    gtime: k.gtime,
    startTime: k.startTime,
    nvcsw: k.nvcsw,
    nivcsw: k.nivcsw,
    minFlt: k.minFlt,
    majFlt: k.majFlt,
    readBytes: k.readBytes,
    writeBytes: k.writeBytes
  };
  c.close(object, k.extra);
  return object;
}
function decodeThreadX8664(c) {
  const k = c.bodies.threadX8664();
  const object = {
    type: "THREAD_X86_64",
    task: c.reference(k.posTask, 8, "task", 17),
    r15: k.r15,
    r14: k.r14,
    r13: k.r13,
    r12: k.r12,
    rbp: k.rbp,
    rbx: k.rbx,
    r11: k.r11,
    r10: k.r10,
    r9: k.r9,
    r8: k.r8,
    rax: k.rax,
    rcx: k.rcx,
    rdx: k.rdx,
    rsi: k.rsi,
    rdi: k.rdi,
    origRax: k.origRax,
    rip: k.rip,
    cs: k.cs,
    eflags: k.eflags,
    rsp: k.rsp,
    ss: k.ss,
    fsBase: k.fsBase,
    gsBase: k.gsBase,
    ds: k.ds,
    es: k.es,
    fs: k.fs,
    gs: k.gs,
    xstate: c.span(k.ofsXstate, k.lenXstate, 232, "xstate") ? c.view(k.xstate) : NO_BYTES
  };
  c.close(object, k.extra);
  return object;
}
function decodeEnd(c) {
  const k = c.bodies.end();
  c.reserved(k.reserved, 28);
  const object = {
    type: "END",
    nrObjects: k.nrObjects,
    imageLen: k.imageLen,
    crc32: k.crc32
  };
  c.close(object, k.extra);
  return object;
}
var decoders = [];
var table = decoders;
table[1] = { type: "UTS_NS", fixed: 392, steps: [], firstTail: 0, decode: decodeUtsNs };
table[2] = { type: "CRED", fixed: 112, steps: [72], firstTail: 96, decode: decodeCred };
table[3] = { type: "IPC_NS", fixed: 120, steps: [], firstTail: 0, decode: decodeIpcNs };
table[4] = { type: "MNT_NS", fixed: 24, steps: [], firstTail: 8, decode: decodeMntNs };
table[5] = { type: "PID_NS", fixed: 24, steps: [], firstTail: 0, decode: decodePidNs };
table[6] = { type: "NET_NS", fixed: 24, steps: [], firstTail: 8, decode: decodeNetNs };
table[7] = { type: "NSPROXY", fixed: 48, steps: [], firstTail: 0, decode: decodeNsproxy };
table[8] = { type: "FILE", fixed: 88, steps: [], firstTail: 72, decode: decodeFile };
table[9] = { type: "MM_STRUCT", fixed: 232, steps: [], firstTail: 216, decode: decodeMmStruct };
table[10] = { type: "VMA", fixed: 64, steps: [], firstTail: 56, decode: decodeVma };
table[11] = { type: "PAGES", fixed: 48, steps: [], firstTail: 40, decode: decodePages };
table[12] = { type: "FILES_STRUCT", fixed: 32, steps: [], firstTail: 16, decode: decodeFilesStruct };
table[13] = { type: "FS_STRUCT", fixed: 32, steps: [], firstTail: 16, decode: decodeFsStruct };
table[14] = { type: "SIGNAL_STRUCT", fixed: 184, steps: [], firstTail: 168, decode: decodeSignalStruct };
table[15] = { type: "SIGHAND_STRUCT", fixed: 32, steps: [], firstTail: 16, decode: decodeSighandStruct };
table[16] = { type: "PID", fixed: 32, steps: [], firstTail: 16, decode: decodePid };
table[17] = { type: "TASK_STRUCT", fixed: 256, steps: [], firstTail: 0, decode: decodeTaskStruct };
table[18] = { type: "THREAD_X86_64", fixed: 240, steps: [], firstTail: 232, decode: decodeThreadX8664 };
table[19] = { type: "END", fixed: 32, steps: [], firstTail: 0, decode: decodeEnd };

// src/read.ts
var NO_POSITION = 0xffffffffffffffffn;
function readImage(input, options = {}) {
  const bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  const header = readHeader(bytes, bytes.byteLength, throwing);
  if (header === void 0) throw new Error("unreachable: a header that cannot be read is thrown");
  const { utsRelease, arch, archCode, littleEndian } = header;
  const objects = [];
  const io = new BodyStream(bytes);
  const positions = new Positions(io, littleEndian, objects);
  const reader = new ObjectReader(io, archCode, littleEndian, (pos, code) => positions.resolve(pos, code), throwing);
  const frames = new Frames(bytes, littleEndian, throwing);
  const image = { header: { imageVersion: IMAGE_VERSION, utsRelease, arch }, sealed: false, objects };
  while (frames.next()) {
    const { code, at: at2, len, index } = frames;
    const decoder = decoders[code];
    if (decoder === void 0) {
      objects.push({ type: "UNKNOWN", code, payload: bytes.subarray(at2 + OBJECT_HEADER, at2 + len) });
    } else if (code === END) {
      const end = reader.read(decoder, bytes, at2, at2, len, index);
      const sum = options.checksum === false ? void 0 : () => (options.crc32 ?? crc32)(bytes.subarray(0, at2));
      checkEnd(end, at2, len, index, bytes.byteLength, sum, throwing);
      image.sealed = true;
      if (end.extra !== void 0) image.endExtra = end.extra;
    } else {
      objects.push(reader.read(decoder, bytes, at2, at2, len, index));
    }
  }
  if (frames.unpadded) image.unpadded = true;
  return image;
}
var Positions = class {
  constructor(io, littleEndian, objects) {
    this.io = io;
    this.littleEndian = littleEndian;
    this.objects = objects;
  }
  io;
  littleEndian;
  objects;
  places = new Places();
  following = FIRST_OBJECT;
  resolve(pos, code) {
    if (pos === NO_POSITION) return null;
    const { places, objects } = this;
    while (places.length < objects.length) this.step();
    const index = places.find(Number(pos), code);
    return index < 0 ? { type: "DANGLING", pos } : objects[index];
  }
  /** Comes to the next object, which was read already. */
  step() {
    const { io, littleEndian, following } = this;
    this.places.add(following, io.u32(following, littleEndian));
    this.following = align8(following + io.u32(following + 4, littleEndian));
  }
};

// node_modules/restructure/src/DecodeStream.js
var ENCODING_MAPPING = {
  utf16le: "utf-16le",
  ucs2: "utf-16le",
  utf16be: "utf-16be"
};
var DecodeStream = class {
  constructor(buffer) {
    this.buffer = buffer;
    this.view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    this.pos = 0;
    this.length = this.buffer.length;
  }
  readString(length, encoding = "ascii") {
    encoding = ENCODING_MAPPING[encoding] || encoding;
    let buf = this.readBuffer(length);
    try {
      let decoder = new TextDecoder(encoding);
      return decoder.decode(buf);
    } catch (err) {
      return buf;
    }
  }
  readBuffer(length) {
    return this.buffer.slice(this.pos, this.pos += length);
  }
  readUInt24BE() {
    return (this.readUInt16BE() << 8) + this.readUInt8();
  }
  readUInt24LE() {
    return this.readUInt16LE() + (this.readUInt8() << 16);
  }
  readInt24BE() {
    return (this.readInt16BE() << 8) + this.readUInt8();
  }
  readInt24LE() {
    return this.readUInt16LE() + (this.readInt8() << 16);
  }
};
DecodeStream.TYPES = {
  UInt8: 1,
  UInt16: 2,
  UInt24: 3,
  UInt32: 4,
  Int8: 1,
  Int16: 2,
  Int24: 3,
  Int32: 4,
  Float: 4,
  Double: 8
};
for (let key of Object.getOwnPropertyNames(DataView.prototype)) {
  if (key.slice(0, 3) === "get") {
    let type = key.slice(3).replace("Ui", "UI");
    if (type === "Float32") {
      type = "Float";
    } else if (type === "Float64") {
      type = "Double";
    }
    let bytes = DecodeStream.TYPES[type];
    DecodeStream.prototype["read" + type + (bytes === 1 ? "" : "BE")] = function() {
      const ret = this.view[key](this.pos, false);
      this.pos += bytes;
      return ret;
    };
    if (bytes !== 1) {
      DecodeStream.prototype["read" + type + "LE"] = function() {
        const ret = this.view[key](this.pos, true);
        this.pos += bytes;
        return ret;
      };
    }
  }
}

// node_modules/restructure/src/EncodeStream.js
var textEncoder = new TextEncoder();
var isBigEndian = new Uint8Array(new Uint16Array([4660]).buffer)[0] == 18;
var EncodeStream = class {
  constructor(buffer) {
    this.buffer = buffer;
    this.view = new DataView(this.buffer.buffer, this.buffer.byteOffset, this.buffer.byteLength);
    this.pos = 0;
  }
  writeBuffer(buffer) {
    this.buffer.set(buffer, this.pos);
    this.pos += buffer.length;
  }
  writeString(string, encoding = "ascii") {
    let buf;
    switch (encoding) {
      case "utf16le":
      case "utf16-le":
      case "ucs2":
        buf = stringToUtf16(string, isBigEndian);
        break;
      case "utf16be":
      case "utf16-be":
        buf = stringToUtf16(string, !isBigEndian);
        break;
      case "utf8":
        buf = textEncoder.encode(string);
        break;
      case "ascii":
        buf = stringToAscii(string);
        break;
      default:
        throw new Error(`Unsupported encoding: ${encoding}`);
    }
    this.writeBuffer(buf);
  }
  writeUInt24BE(val) {
    this.buffer[this.pos++] = val >>> 16 & 255;
    this.buffer[this.pos++] = val >>> 8 & 255;
    this.buffer[this.pos++] = val & 255;
  }
  writeUInt24LE(val) {
    this.buffer[this.pos++] = val & 255;
    this.buffer[this.pos++] = val >>> 8 & 255;
    this.buffer[this.pos++] = val >>> 16 & 255;
  }
  writeInt24BE(val) {
    if (val >= 0) {
      this.writeUInt24BE(val);
    } else {
      this.writeUInt24BE(val + 16777215 + 1);
    }
  }
  writeInt24LE(val) {
    if (val >= 0) {
      this.writeUInt24LE(val);
    } else {
      this.writeUInt24LE(val + 16777215 + 1);
    }
  }
  fill(val, length) {
    if (length < this.buffer.length) {
      this.buffer.fill(val, this.pos, this.pos + length);
      this.pos += length;
    } else {
      const buf = new Uint8Array(length);
      buf.fill(val);
      this.writeBuffer(buf);
    }
  }
};
function stringToUtf16(string, swap) {
  let buf = new Uint16Array(string.length);
  for (let i = 0; i < string.length; i++) {
    let code = string.charCodeAt(i);
    if (swap) {
      code = code >> 8 | (code & 255) << 8;
    }
    buf[i] = code;
  }
  return new Uint8Array(buf.buffer);
}
function stringToAscii(string) {
  let buf = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    buf[i] = string.charCodeAt(i);
  }
  return buf;
}
for (let key of Object.getOwnPropertyNames(DataView.prototype)) {
  if (key.slice(0, 3) === "set") {
    let type = key.slice(3).replace("Ui", "UI");
    if (type === "Float32") {
      type = "Float";
    } else if (type === "Float64") {
      type = "Double";
    }
    let bytes = DecodeStream.TYPES[type];
    EncodeStream.prototype["write" + type + (bytes === 1 ? "" : "BE")] = function(value) {
      this.view[key](this.pos, value, false);
      this.pos += bytes;
    };
    if (bytes !== 1) {
      EncodeStream.prototype["write" + type + "LE"] = function(value) {
        this.view[key](this.pos, value, true);
        this.pos += bytes;
      };
    }
  }
}

// node_modules/restructure/src/Base.js
var Base = class {
  fromBuffer(buffer) {
    let stream = new DecodeStream(buffer);
    return this.decode(stream);
  }
  toBuffer(value) {
    let size = this.size(value);
    let buffer = new Uint8Array(size);
    let stream = new EncodeStream(buffer);
    this.encode(stream, value);
    return buffer;
  }
};

// node_modules/restructure/src/Number.js
var NumberT = class extends Base {
  constructor(type, endian = "BE") {
    super();
    this.type = type;
    this.endian = endian;
    this.fn = this.type;
    if (this.type[this.type.length - 1] !== "8") {
      this.fn += this.endian;
    }
  }
  size() {
    return DecodeStream.TYPES[this.type];
  }
  decode(stream) {
    return stream[`read${this.fn}`]();
  }
  encode(stream, val) {
    return stream[`write${this.fn}`](val);
  }
};
var uint8 = new NumberT("UInt8");
var uint16be = new NumberT("UInt16", "BE");
var uint16le = new NumberT("UInt16", "LE");
var uint24be = new NumberT("UInt24", "BE");
var uint24le = new NumberT("UInt24", "LE");
var uint32be = new NumberT("UInt32", "BE");
var uint32le = new NumberT("UInt32", "LE");
var int8 = new NumberT("Int8");
var int16be = new NumberT("Int16", "BE");
var int16le = new NumberT("Int16", "LE");
var int24be = new NumberT("Int24", "BE");
var int24le = new NumberT("Int24", "LE");
var int32be = new NumberT("Int32", "BE");
var int32le = new NumberT("Int32", "LE");
var floatbe = new NumberT("Float", "BE");
var floatle = new NumberT("Float", "LE");
var doublebe = new NumberT("Double", "BE");
var doublele = new NumberT("Double", "LE");
var Fixed = class extends NumberT {
  constructor(size, endian, fracBits = size >> 1) {
    super(`Int${size}`, endian);
    this._point = 1 << fracBits;
  }
  decode(stream) {
    return super.decode(stream) / this._point;
  }
  encode(stream, val) {
    return super.encode(stream, val * this._point | 0);
  }
};
var fixed16be = new Fixed(16, "BE");
var fixed16le = new Fixed(16, "LE");
var fixed32be = new Fixed(32, "BE");
var fixed32le = new Fixed(32, "LE");

// src/bytes/restructure.ts
var EncodeStream2 = EncodeStream;

// src/bytes/object-stream.ts
var ObjectStream = class extends EncodeStream2 {
  constructor(capacity, littleEndian, locate) {
    super(new Uint8Array(capacity));
    this.littleEndian = littleEndian;
    this.locate = locate;
  }
  littleEndian;
  locate;
  /** Offset in the stream of the object being written. */
  base = 0;
  /** End of the tails so far, from the object's first byte. */
  tail = 0;
  /** End of the object, as its last tail that is not empty makes it. */
  end = 0;
  /** Sizes of the tails so far. */
  lengths = [];
  tails = 0;
  /** Index of the object being written; -1 where `part` says what is. */
  index = -1;
  /** JSON pointer of what is written outside of objects. */
  part = "";
  /** Table and row that are being written, if any. */
  table = "";
  row = 0;
  /** Makes room for `length` bytes from `at`. */
  reserve(at2, length) {
    const needed = at2 + length;
    if (needed <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(needed, this.buffer.length * 2));
    grown.set(this.buffer);
    this.buffer = grown;
    this.view = new DataView(grown.buffer);
  }
  /** Starts an object whose fixed part has `fixed` bytes; its header is written by `finish`. */
  begin(fixed) {
    this.reserve(this.base, fixed);
    this.pos = this.base + 8;
    this.tail = fixed;
    this.end = fixed;
    this.tails = 0;
    this.table = "";
  }
  /** Places a tail of `length` bytes at the next multiple of 8. @returns its offset in the object */
  place(length) {
    const at2 = align8(this.tail);
    this.tail = at2 + length;
    this.lengths[this.tails++] = length;
    if (length > 0) {
      this.end = this.tail;
      this.reserve(this.base + at2, length);
    }
    return at2;
  }
  /** Sizes of the tails so far; compared with those that an object with unknown bytes was read with. */
  get sizes() {
    return this.lengths.slice(0, this.tails);
  }
  /** @throws {ImageError} always */
  refuse(code, field, args) {
    const entry = this.table === "" ? "" : `/${this.table}/${this.row}`;
    const part = this.index < 0 ? this.part : `/objects/${this.index}${entry}`;
    const path = field === "" ? part : `${part}/${field}`;
    throwing(code, -1, 0, path, { field, ...args });
    throw new Error("unreachable");
  }
};

// src/bytes/types.ts
var Type = class {
};
var shown = (value) => {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint" || typeof value === "number") return String(value);
  return value === null ? "null" : Array.isArray(value) ? "an array" : value instanceof Uint8Array ? "bytes" : typeof value;
};
function wrongType(stream, field, value, expected) {
  return stream.refuse("WRONG_TYPE", field, { actual: shown(value), expected });
}
var isU32 = (value) => typeof value === "number" && value >>> 0 === value;
var U32 = class extends Type {
  size() {
    return 4;
  }
  encode(stream, value, field) {
    if (typeof value !== "number") wrongType(stream, field, value, "a number");
    if (value >>> 0 !== value) {
      stream.refuse("OUT_OF_RANGE", field, { actual: value, min: 0, max: 4294967295 });
    }
    stream.view.setUint32(stream.pos, value, stream.littleEndian);
    stream.pos += 4;
  }
};
var S32 = class extends Type {
  size() {
    return 4;
  }
  encode(stream, value, field) {
    if (typeof value !== "number") wrongType(stream, field, value, "a number");
    if ((value | 0) !== value) {
      stream.refuse("OUT_OF_RANGE", field, { actual: value, min: -2147483648, max: 2147483647 });
    }
    stream.view.setInt32(stream.pos, value, stream.littleEndian);
    stream.pos += 4;
  }
};
var U64_MAX = 0xffffffffffffffffn;
var U64 = class extends Type {
  size() {
    return 8;
  }
  encode(stream, value, field) {
    if (typeof value !== "bigint") wrongType(stream, field, value, "a bigint");
    if (BigInt.asUintN(64, value) !== value) {
      stream.refuse("OUT_OF_RANGE", field, { actual: value, min: 0, max: U64_MAX });
    }
    stream.view.setBigUint64(stream.pos, value, stream.littleEndian);
    stream.pos += 8;
  }
};
var FixedText = class extends Type {
  constructor(width) {
    super();
    this.width = width;
  }
  width;
  size() {
    return this.width;
  }
  encode(stream, value, field) {
    encodeText2(stream, stream.pos, value, this.width, field);
    stream.pos += this.width;
  }
};
function encodeText2(stream, at2, value, limit, field) {
  if (typeof value !== "string") wrongType(stream, field, value, "a string");
  if (value.includes("\0")) stream.refuse("TEXT_HAS_NUL", field, {});
  const written = encodeTextInto(stream.buffer, at2, value, limit);
  if (written === -1)
    stream.refuse("TEXT_TOO_LONG", field, { actual: new TextEncoder().encode(value).length, expected: limit });
  if (written === -2) stream.refuse("TEXT_NOT_ENCODABLE", field, {});
  return written;
}
var Enumerator = class extends Type {
  constructor(members) {
    super();
    this.members = members;
  }
  members;
  size() {
    return 4;
  }
  encode(stream, value, field) {
    const number = typeof value === "number" ? value : this.members.find(({ name }) => name === value)?.number;
    if (number === void 0) {
      wrongType(stream, field, value, `a number or one of ${this.members.map(({ name }) => name).join(", ")}`);
    }
    u32.encode(stream, number, field);
  }
};
var Reference = class extends Type {
  constructor(kind) {
    super();
    this.kind = kind;
  }
  kind;
  size() {
    return 8;
  }
  encode(stream, value, field) {
    const pos = value === null ? U64_MAX : stream.locate(value, field, this.kind);
    u64.encode(stream, typeof pos === "number" ? BigInt(pos) : pos, field);
  }
};
function placeSpan(stream, length, field) {
  const off = stream.place(length);
  u32.encode(stream, off, field);
  u32.encode(stream, length, field);
  return stream.base + off;
}
var MAX_UTF8_PER_UNIT = 3;
var SpanText = class extends Type {
  size() {
    return 8;
  }
  encode(stream, value, field) {
    if (typeof value !== "string") wrongType(stream, field, value, "a string");
    const at2 = stream.base + align8(stream.tail);
    const limit = value.length * MAX_UTF8_PER_UNIT;
    stream.reserve(at2, limit);
    placeSpan(stream, encodeText2(stream, at2, value, limit, field), field);
  }
};
var SpanBytes = class extends Type {
  size() {
    return 8;
  }
  encode(stream, value, field) {
    checkBytes(stream, value, field);
    if (value.length > 4294967295)
      stream.refuse("OUT_OF_RANGE", field, { actual: value.length, min: 0, max: 4294967295 });
    const at2 = placeSpan(stream, value.length, field);
    stream.buffer.set(value, at2);
  }
};
function placeTable(stream, count, entsize, field) {
  const length = count * entsize;
  if (length > 4294967295) stream.refuse("OUT_OF_RANGE", field, { actual: length, min: 0, max: 4294967295 });
  const off = stream.place(length);
  u32.encode(stream, off, field);
  u32.encode(stream, count, field);
  u32.encode(stream, entsize, field);
  u32.encode(stream, 0, field);
  return stream.base + off;
}
function emptyEntsize(stream, owner, field, known, step) {
  const entsize = owner.entsize?.[field];
  if (entsize === void 0) return known;
  if (!(entsize >= known && entsize <= 4294967295) || entsize % step !== 0) {
    stream.refuse("OUT_OF_RANGE", "entsize", { actual: entsize, min: known, max: 4294967295 });
  }
  return entsize;
}
function checkEntries(stream, entries, field) {
  for (let row = 0; row < entries.length; row++) {
    const entry = entries[row];
    if (typeof entry !== "object" || entry === null) wrongType(stream, `${field}/${row}`, entry, "an object");
    if (entry.extra !== void 0) checkBytes(stream, entry.extra, `${field}/${row}/extra`);
  }
}
function checkBytes(stream, value, field) {
  if (!(value instanceof Uint8Array)) wrongType(stream, field, value, "a Uint8Array");
}
var Table = class {
  constructor(entsize, encodeEntry) {
    this.entsize = entsize;
    this.encodeEntry = encodeEntry;
  }
  entsize;
  encodeEntry;
  encode(stream, entries, field, owner) {
    if (!Array.isArray(entries)) wrongType(stream, field, entries, "an array");
    checkEntries(stream, entries, field);
    const extra = entries[0]?.extra?.length ?? 0;
    if (extra % 8 !== 0)
      stream.refuse("OUT_OF_RANGE", `${field}/0/extra`, { actual: extra, min: "a multiple of 8", max: "\u2026" });
    const entsize = entries.length > 0 ? this.entsize + extra : emptyEntsize(stream, owner, field, this.entsize, 8);
    const start = placeTable(stream, entries.length, entsize, field);
    const behind = stream.pos;
    stream.table = field;
    for (let row = 0; row < entries.length; row++) {
      const entry = entries[row];
      stream.row = row;
      if ((entry.extra?.length ?? 0) !== extra) {
        stream.refuse("OUT_OF_RANGE", "extra", { actual: entry.extra?.length ?? 0, min: extra, max: extra });
      }
      stream.pos = start + row * entsize;
      this.encodeEntry(stream, entry);
      if (entry.extra !== void 0) stream.buffer.set(entry.extra, stream.pos);
    }
    stream.table = "";
    stream.pos = behind;
  }
};
var U32List = class {
  encode(stream, values, field, owner) {
    if (!Array.isArray(values)) wrongType(stream, field, values, "an array");
    const extra = owner.listExtra?.[field];
    if (extra !== void 0) checkBytes(stream, extra, field);
    const width = extra === void 0 || values.length === 0 ? 0 : extra.length / values.length;
    if (width % 4 !== 0) stream.refuse("UNKNOWN_BYTES_MOVED", field, { type: "the object" });
    const entsize = values.length > 0 ? 4 + width : emptyEntsize(stream, owner, field, 4, 4);
    const start = placeTable(stream, values.length, entsize, field);
    const behind = stream.pos;
    for (let row = 0; row < values.length; row++) {
      const value = values[row];
      stream.pos = start + row * entsize;
      u32.encode(stream, value, isU32(value) ? field : `${field}/${row}`);
      if (extra !== void 0) stream.buffer.set(extra.subarray(row * width, (row + 1) * width), stream.pos);
    }
    stream.pos = behind;
  }
};
var u32 = new U32();
var s32 = new S32();
var u64 = new U64();
var flags = u64;
var text16 = new FixedText(16);
var text64 = new FixedText(64);
var spanText = new SpanText();
var spanBytes = new SpanBytes();
var u32List = new U32List();

// src/objects/cred.ts
var cred = {
  type: "CRED",
  isOlder: (o) => o.capAmbient === void 0 && o.securebits === void 0 && o.credFlags === void 0 && o.groups === void 0,
  encode(s, o) {
    u32.encode(s, o.uid, "uid");
    u32.encode(s, o.gid, "gid");
    u32.encode(s, o.suid, "suid");
    u32.encode(s, o.sgid, "sgid");
    u32.encode(s, o.euid, "euid");
    u32.encode(s, o.egid, "egid");
    u32.encode(s, o.fsuid, "fsuid");
    u32.encode(s, o.fsgid, "fsgid");
    flags.encode(s, o.capInheritable, "capInheritable");
    flags.encode(s, o.capPermitted, "capPermitted");
    flags.encode(s, o.capEffective, "capEffective");
    flags.encode(s, o.capBset, "capBset");
    if (this.isOlder?.(o)) return;
    const whole = o;
    flags.encode(s, whole.capAmbient, "capAmbient");
    flags.encode(s, whole.securebits, "securebits");
    flags.encode(s, whole.credFlags, "credFlags");
    u32List.encode(s, whole.groups, "groups", o);
  }
};

// src/objects/file.ts
var toCred = new Reference("CRED");
var file = {
  type: "FILE",
  encode(s, o) {
    flags.encode(s, o.fFlags, "fFlags");
    u64.encode(s, o.fPos, "fPos");
    u32.encode(s, o.iMode, "iMode");
    u32.encode(s, o.iNlink, "iNlink");
    u64.encode(s, o.iIno, "iIno");
    u64.encode(s, o.iSize, "iSize");
    u32.encode(s, o.devMajor, "devMajor");
    u32.encode(s, o.devMinor, "devMinor");
    u32.encode(s, o.rdevMajor, "rdevMajor");
    u32.encode(s, o.rdevMinor, "rdevMinor");
    toCred.encode(s, o.fCred, "fCred");
    spanText.encode(s, o.path, "path");
    spanText.encode(s, o.fstype, "fstype");
  }
};

// src/objects/files-struct.ts
var toFile = new Reference("FILE");
var fds = new Table(24, (s, e) => {
  u32.encode(s, e.fd, "fd");
  u32.encode(s, 0, "reserved");
  flags.encode(s, e.fdFlags, "fdFlags");
  toFile.encode(s, e.file, "file");
});
var filesStruct = {
  type: "FILES_STRUCT",
  encode(s, o) {
    u64.encode(s, o.maxFds, "maxFds");
    fds.encode(s, o.fds, "fds", o);
  }
};

// src/objects/fs-struct.ts
var fsStruct = {
  type: "FS_STRUCT",
  encode(s, o) {
    u32.encode(s, o.umask, "umask");
    u32.encode(s, 0, "reserved");
    spanText.encode(s, o.root, "root");
    spanText.encode(s, o.pwd, "pwd");
  }
};

// src/objects/ipc-ns.ts
var ipcNs = {
  type: "IPC_NS",
  encode(s, o) {
    u64.encode(s, o.semMsl, "semMsl");
    u64.encode(s, o.semMns, "semMns");
    u64.encode(s, o.semOpm, "semOpm");
    u64.encode(s, o.semMni, "semMni");
    u64.encode(s, o.msgCtlmax, "msgCtlmax");
    u64.encode(s, o.msgCtlmnb, "msgCtlmnb");
    u64.encode(s, o.msgCtlmni, "msgCtlmni");
    u64.encode(s, o.shmCtlmax, "shmCtlmax");
    u64.encode(s, o.shmCtlall, "shmCtlall");
    u64.encode(s, o.shmCtlmni, "shmCtlmni");
    u64.encode(s, o.usedSems, "usedSems");
    u64.encode(s, o.msgBytes, "msgBytes");
    u64.encode(s, o.msgHdrs, "msgHdrs");
    u64.encode(s, o.shmTot, "shmTot");
  }
};

// src/objects/mm-struct.ts
var toFile2 = new Reference("FILE");
var auxv = new Table(16, (s, e) => {
  u64.encode(s, e.aType, "aType");
  u64.encode(s, e.aVal, "aVal");
});
var mmStruct = {
  type: "MM_STRUCT",
  encode(s, o) {
    u64.encode(s, o.startCode, "startCode");
    u64.encode(s, o.endCode, "endCode");
    u64.encode(s, o.startData, "startData");
    u64.encode(s, o.endData, "endData");
    u64.encode(s, o.startBrk, "startBrk");
    u64.encode(s, o.brk, "brk");
    u64.encode(s, o.startStack, "startStack");
    u64.encode(s, o.argStart, "argStart");
    u64.encode(s, o.argEnd, "argEnd");
    u64.encode(s, o.envStart, "envStart");
    u64.encode(s, o.envEnd, "envEnd");
    flags.encode(s, o.defFlags, "defFlags");
    toFile2.encode(s, o.exeFile, "exeFile");
    u64.encode(s, o.totalVm, "totalVm");
    u64.encode(s, o.lockedVm, "lockedVm");
    u64.encode(s, o.pinnedVm, "pinnedVm");
    u64.encode(s, o.dataVm, "dataVm");
    u64.encode(s, o.execVm, "execVm");
    u64.encode(s, o.stackVm, "stackVm");
    u64.encode(s, o.hiwaterRss, "hiwaterRss");
    u64.encode(s, o.hiwaterVm, "hiwaterVm");
    u64.encode(s, o.anonRss, "anonRss");
    u64.encode(s, o.fileRss, "fileRss");
    u64.encode(s, o.shmemRss, "shmemRss");
    u64.encode(s, o.swap, "swap");
    u64.encode(s, o.pgtables, "pgtables");
    auxv.encode(s, o.auxv, "auxv", o);
  }
};

// src/objects/mnt-ns.ts
var mounts = new Table(64, (s, e) => {
  u32.encode(s, e.mntId, "mntId");
  u32.encode(s, e.parentId, "parentId");
  u32.encode(s, e.devMajor, "devMajor");
  u32.encode(s, e.devMinor, "devMinor");
  flags.encode(s, e.mntFlags, "mntFlags");
  spanText.encode(s, e.root, "root");
  spanText.encode(s, e.mountpoint, "mountpoint");
  spanText.encode(s, e.fstype, "fstype");
  spanText.encode(s, e.source, "source");
  spanText.encode(s, e.options, "options");
});
var mntNs = {
  type: "MNT_NS",
  encode(s, o) {
    mounts.encode(s, o.mounts, "mounts", o);
  }
};

// src/objects/net-ns.ts
var netdevs = new Table(72, (s, e) => {
  u32.encode(s, e.ifindex, "ifindex");
  u32.encode(s, e.hwtype, "hwtype");
  flags.encode(s, e.devFlags, "devFlags");
  u64.encode(s, e.mtu, "mtu");
  u64.encode(s, e.rxBytes, "rxBytes");
  u64.encode(s, e.rxPackets, "rxPackets");
  u64.encode(s, e.txBytes, "txBytes");
  u64.encode(s, e.txPackets, "txPackets");
  text16.encode(s, e.name, "name");
});
var netNs = {
  type: "NET_NS",
  encode(s, o) {
    netdevs.encode(s, o.netdevs, "netdevs", o);
  }
};

// src/objects/nsproxy.ts
var toUtsNs = new Reference("UTS_NS");
var toIpcNs = new Reference("IPC_NS");
var toMntNs = new Reference("MNT_NS");
var toPidNs = new Reference("PID_NS");
var toNetNs = new Reference("NET_NS");
var nsproxy = {
  type: "NSPROXY",
  encode(s, o) {
    toUtsNs.encode(s, o.utsNs, "utsNs");
    toIpcNs.encode(s, o.ipcNs, "ipcNs");
    toMntNs.encode(s, o.mntNs, "mntNs");
    toPidNs.encode(s, o.pidNs, "pidNs");
    toNetNs.encode(s, o.netNs, "netNs");
  }
};

// src/objects/pages.ts
var toVma = new Reference("VMA");
var pages = {
  type: "PAGES",
  encode(s, o) {
    toVma.encode(s, o.vma, "vma");
    u64.encode(s, o.vaddr, "vaddr");
    u64.encode(s, o.pageSize, "pageSize");
    u64.encode(s, o.nrPages, "nrPages");
    spanBytes.encode(s, o.data, "data");
  }
};

// src/objects/pid.ts
var pid = {
  type: "PID",
  encode(s, o) {
    u32.encode(s, o.level, "level");
    u32.encode(s, 0, "reserved");
    u32List.encode(s, o.numbers, "numbers", o);
  }
};

// src/objects/pid-ns.ts
var toPidNs2 = new Reference("PID_NS");
var pidNs = {
  type: "PID_NS",
  encode(s, o) {
    u32.encode(s, o.level, "level");
    u32.encode(s, o.lastPid, "lastPid");
    toPidNs2.encode(s, o.parent, "parent");
  }
};

// src/objects/sighand-struct.ts
var actions = new Table(32, (s, e) => {
  u64.encode(s, e.saHandler, "saHandler");
  flags.encode(s, e.saFlags, "saFlags");
  u64.encode(s, e.saRestorer, "saRestorer");
  u64.encode(s, e.saMask, "saMask");
});
var sighandStruct = {
  type: "SIGHAND_STRUCT",
  encode(s, o) {
    flags.encode(s, o.sighandFlags, "sighandFlags");
    actions.encode(s, o.actions, "actions", o);
  }
};

// src/objects/signal-struct.ts
var toPid = new Reference("PID");
var rlimits = new Table(16, (s, e) => {
  u64.encode(s, e.rlimCur, "rlimCur");
  u64.encode(s, e.rlimMax, "rlimMax");
});
var signalStruct = {
  type: "SIGNAL_STRUCT",
  encode(s, o) {
    u64.encode(s, o.sharedPending, "sharedPending");
    flags.encode(s, o.signalFlags, "signalFlags");
    u64.encode(s, o.utime, "utime");
    u64.encode(s, o.stime, "stime");
    u64.encode(s, o.cutime, "cutime");
    u64.encode(s, o.cstime, "cstime");
    u64.encode(s, o.minFlt, "minFlt");
    u64.encode(s, o.majFlt, "majFlt");
    u64.encode(s, o.cminFlt, "cminFlt");
    u64.encode(s, o.cmajFlt, "cmajFlt");
    u64.encode(s, o.nvcsw, "nvcsw");
    u64.encode(s, o.nivcsw, "nivcsw");
    u64.encode(s, o.rchar, "rchar");
    u64.encode(s, o.wchar, "wchar");
    u64.encode(s, o.syscr, "syscr");
    u64.encode(s, o.syscw, "syscw");
    u64.encode(s, o.readBytes, "readBytes");
    u64.encode(s, o.writeBytes, "writeBytes");
    toPid.encode(s, o.pgrp, "pgrp");
    toPid.encode(s, o.session, "session");
    rlimits.encode(s, o.rlimits, "rlimits", o);
  }
};

// src/objects/task-struct.ts
var toCred2 = new Reference("CRED");
var toMmStruct = new Reference("MM_STRUCT");
var toPid2 = new Reference("PID");
var toFsStruct = new Reference("FS_STRUCT");
var toFilesStruct = new Reference("FILES_STRUCT");
var toNsproxy = new Reference("NSPROXY");
var toSignalStruct = new Reference("SIGNAL_STRUCT");
var toSighandStruct = new Reference("SIGHAND_STRUCT");
var toTaskStruct = new Reference("TASK_STRUCT");
var taskState = new Enumerator(enumMembers("task_state"));
var schedPolicy = new Enumerator(enumMembers("sched_policy"));
var taskStruct = {
  type: "TASK_STRUCT",
  encode(s, o) {
    toCred2.encode(s, o.realCred, "realCred");
    toCred2.encode(s, o.cred, "cred");
    text16.encode(s, o.comm, "comm");
    toMmStruct.encode(s, o.mm, "mm");
    toPid2.encode(s, o.pid, "pid");
    toPid2.encode(s, o.pgid, "pgid");
    toPid2.encode(s, o.sid, "sid");
    toFsStruct.encode(s, o.fs, "fs");
    toFilesStruct.encode(s, o.files, "files");
    toNsproxy.encode(s, o.nsproxy, "nsproxy");
    toSignalStruct.encode(s, o.signal, "signal");
    toSighandStruct.encode(s, o.sighand, "sighand");
    toTaskStruct.encode(s, o.parent, "parent");
    toTaskStruct.encode(s, o.groupLeader, "groupLeader");
    flags.encode(s, o.taskFlags, "taskFlags");
    taskState.encode(s, o.state, "state");
    u32.encode(s, o.exitCode, "exitCode");
    u32.encode(s, o.exitSignal, "exitSignal");
    schedPolicy.encode(s, o.policy, "policy");
    s32.encode(s, o.nice, "nice");
    u32.encode(s, o.rtPriority, "rtPriority");
    u64.encode(s, o.blocked, "blocked");
    u64.encode(s, o.pending, "pending");
    u64.encode(s, o.utime, "utime");
    u64.encode(s, o.stime, "stime");
    u64.encode(s, o.gtime, "gtime");
    u64.encode(s, o.startTime, "startTime");
    u64.encode(s, o.nvcsw, "nvcsw");
    u64.encode(s, o.nivcsw, "nivcsw");
    u64.encode(s, o.minFlt, "minFlt");
    u64.encode(s, o.majFlt, "majFlt");
    u64.encode(s, o.readBytes, "readBytes");
    u64.encode(s, o.writeBytes, "writeBytes");
  }
};

// src/objects/thread-x86-64.ts
var toTaskStruct2 = new Reference("TASK_STRUCT");
var threadX8664 = {
  type: "THREAD_X86_64",
  encode(s, o) {
    toTaskStruct2.encode(s, o.task, "task");
    u64.encode(s, o.r15, "r15");
    u64.encode(s, o.r14, "r14");
    u64.encode(s, o.r13, "r13");
    u64.encode(s, o.r12, "r12");
    u64.encode(s, o.rbp, "rbp");
    u64.encode(s, o.rbx, "rbx");
    u64.encode(s, o.r11, "r11");
    u64.encode(s, o.r10, "r10");
    u64.encode(s, o.r9, "r9");
    u64.encode(s, o.r8, "r8");
    u64.encode(s, o.rax, "rax");
    u64.encode(s, o.rcx, "rcx");
    u64.encode(s, o.rdx, "rdx");
    u64.encode(s, o.rsi, "rsi");
    u64.encode(s, o.rdi, "rdi");
    u64.encode(s, o.origRax, "origRax");
    u64.encode(s, o.rip, "rip");
    u64.encode(s, o.cs, "cs");
    u64.encode(s, o.eflags, "eflags");
    u64.encode(s, o.rsp, "rsp");
    u64.encode(s, o.ss, "ss");
    u64.encode(s, o.fsBase, "fsBase");
    u64.encode(s, o.gsBase, "gsBase");
    u64.encode(s, o.ds, "ds");
    u64.encode(s, o.es, "es");
    u64.encode(s, o.fs, "fs");
    u64.encode(s, o.gs, "gs");
    spanBytes.encode(s, o.xstate, "xstate");
  }
};

// src/objects/uts-ns.ts
var utsNs = {
  type: "UTS_NS",
  encode(s, o) {
    text64.encode(s, o.sysname, "sysname");
    text64.encode(s, o.nodename, "nodename");
    text64.encode(s, o.release, "release");
    text64.encode(s, o.version, "version");
    text64.encode(s, o.machine, "machine");
    text64.encode(s, o.domainname, "domainname");
  }
};

// src/objects/vma.ts
var toMmStruct2 = new Reference("MM_STRUCT");
var toFile3 = new Reference("FILE");
var vma = {
  type: "VMA",
  encode(s, o) {
    toMmStruct2.encode(s, o.mm, "mm");
    u64.encode(s, o.vmStart, "vmStart");
    u64.encode(s, o.vmEnd, "vmEnd");
    flags.encode(s, o.vmFlags, "vmFlags");
    u64.encode(s, o.vmPgoff, "vmPgoff");
    toFile3.encode(s, o.file, "file");
    spanText.encode(s, o.name, "name");
  }
};

// src/objects/index.ts
var encoders = {
  UTS_NS: utsNs,
  CRED: cred,
  IPC_NS: ipcNs,
  MNT_NS: mntNs,
  PID_NS: pidNs,
  NET_NS: netNs,
  NSPROXY: nsproxy,
  FILE: file,
  MM_STRUCT: mmStruct,
  VMA: vma,
  PAGES: pages,
  FILES_STRUCT: filesStruct,
  FS_STRUCT: fsStruct,
  SIGNAL_STRUCT: signalStruct,
  SIGHAND_STRUCT: sighandStruct,
  PID: pid,
  TASK_STRUCT: taskStruct,
  THREAD_X86_64: threadX8664
};

// src/objects/object-writer.ts
var writers = new Map(
  Object.values(encoders).map((any) => {
    const encoder2 = any;
    const info = kindByName(encoder2.type);
    const tails = info.fields.filter(({ role }) => role === "span" || role === "table");
    const tables = tails.filter(({ role, list }) => role === "table" && !list);
    return [encoder2.type, { code: info.code, info, encoder: encoder2, tails, tables }];
  })
);
function estimate(object) {
  if (object?.type === "UNKNOWN") return align8(OBJECT_HEADER + lengthOf(object.payload));
  const writer = writers.get(object?.type);
  if (writer === void 0) return 0;
  const { info, encoder: encoder2, tails } = writer;
  if (encoder2.isOlder?.(object) === true) return info.steps[0];
  let end = info.fixed;
  for (const { name, entsize = 1, entry = [] } of tails) {
    const value = object[name];
    end = align8(end) + lengthOf(value) * entsize;
    for (const { role, name: part } of entry) {
      if (role !== "span" || !Array.isArray(value)) continue;
      for (const row of value) end = align8(end) + lengthOf(row?.[part]);
    }
  }
  return align8(end);
}
var lengthOf = (value) => typeof value === "string" || Array.isArray(value) || value instanceof Uint8Array ? value.length : 0;
function writeObject(stream, object) {
  if (object?.type === "UNKNOWN") return writeUnknown(stream, object);
  const writer = writers.get(object?.type);
  if (writer === void 0) return stream.refuse("UNKNOWN_TYPE", "type", { actual: String(object?.type) });
  const unknown = object;
  const { encoder: encoder2, info, tails } = writer;
  const hasTails = tails.length > 0;
  const older = encoder2.isOlder?.(object) === true;
  const known = older ? info.steps[0] : info.fixed;
  if (unknown.extra !== void 0) checkBytes(stream, unknown.extra, "extra");
  const extra = unknown.extra?.length ?? 0;
  if (extra > 0) checkExtra(stream, extra, hasTails, older);
  stream.begin(known + extra);
  encoder2.encode(stream, object);
  if (unknown.extra !== void 0) stream.buffer.set(unknown.extra, stream.base + known);
  const isWider = extra > 0 || hasWiderTable(unknown, writer);
  const layout2 = isWider || unknown.extraTail !== void 0 ? unknown[LAYOUT] : void 0;
  if (layout2 !== void 0 && layout2 !== stream.sizes.join()) {
    stream.refuse("UNKNOWN_BYTES_MOVED", movedTail(tails, layout2, stream.sizes), { type: object.type });
  }
  if (unknown.extraTail !== void 0) appendTail(stream, unknown.extraTail, hasTails && isWider);
  return finish(stream, writer.code, stream.end, object.type);
}
function checkExtra(stream, length, hasTails, older) {
  const fits = hasTails ? length % 8 === 0 : length >= 8;
  if (!fits || older) {
    const min = older ? "nothing in the short form of this kind" : hasTails ? "a multiple of 8" : 8;
    stream.refuse("OUT_OF_RANGE", "extra", { actual: length, min, max: 4294967295 });
  }
}
function hasWiderTable(object, { tables }) {
  if (object.entsize !== void 0 || object.listExtra !== void 0) return true;
  for (const { name } of tables) {
    const entries = object[name];
    if (entries?.[0]?.extra !== void 0) return true;
  }
  return false;
}
function appendTail(stream, bytes, allowed) {
  if (!allowed)
    stream.refuse("WRONG_TYPE", "extraTail", { actual: "bytes", expected: "nothing in an object that has not grown" });
  checkBytes(stream, bytes, "extraTail");
  const at2 = stream.place(bytes.length);
  stream.buffer.set(bytes, stream.base + at2);
}
function movedTail(tails, before, after) {
  const sizes = before.split(",");
  const first = after.findIndex((size, i) => String(size) !== sizes[i]);
  return tails[first]?.name ?? tails.at(-1)?.name ?? "";
}
function writeUnknown(stream, { code, payload }) {
  checkBytes(stream, payload, "payload");
  stream.begin(OBJECT_HEADER);
  const length = OBJECT_HEADER + payload.length;
  if (length <= 4294967295) {
    stream.reserve(stream.base, length);
    stream.buffer.set(payload, stream.pos);
  }
  if (kindByCodeIsTaken(code)) {
    stream.refuse("WRONG_TYPE", "code", {
      actual: code,
      expected: "the number of a kind that this revision does not know"
    });
  }
  return finish(stream, code, length, "UNKNOWN");
}
var taken = new Set([...writers.values()].map(({ code }) => code));
var kindByCodeIsTaken = (code) => taken.has(code) || code === kindByName("END")?.code;
function finish(stream, code, length, type) {
  if (length > 4294967295) stream.refuse("TOO_LARGE", "", { type, actual: length });
  stream.pos = stream.base;
  u32.encode(stream, code, "code");
  u32.encode(stream, length, "len");
  return length;
}

// src/write.ts
function writeImage(image, options = {}) {
  const { objects } = image;
  if (!Array.isArray(objects)) refuse("/objects", "objects", typeof objects, "an array");
  const capacity = objects.reduce(
    (sum, object) => sum + estimate(object),
    FIRST_OBJECT + (image.sealed ? END_LENGTH : 0)
  );
  const positions = new Positions2(objects);
  const stream = new ObjectStream(capacity, isLittleEndian(image.header), (target, field, kind) => {
    const at2 = positions.locate(target, kind);
    return typeof at2 === "string" ? stream.refuse(at2, field, { actual: typeOf(target), expected: kind }) : at2;
  });
  encodeHeader(stream, image.header);
  let end = image.unpadded === true && objects.length === 0 && !image.sealed ? HEADER_LENGTH : FIRST_OBJECT;
  for (let index = 0; index < objects.length; index++) {
    const object = objects[index];
    stream.base = align8(end);
    stream.index = index;
    end = stream.base + writeObject(stream, object);
    positions.add(stream.base);
  }
  if (image.sealed) {
    stream.base = align8(end);
    const checksum = (options.crc32 ?? crc32)(stream.buffer.subarray(0, stream.base));
    end = stream.base + encodeEnd(stream, stream.base, objects.length, image.endExtra, checksum);
  }
  const size = image.unpadded === true ? end : align8(end);
  stream.reserve(0, size);
  return exactly(stream.buffer, size);
}
function exactly(buffer, size) {
  return buffer.length === size ? buffer : buffer.slice(0, size);
}
function refuse(path, field, actual, expected) {
  throwing("WRONG_TYPE", -1, 0, path, { field, actual, expected });
  throw new Error("unreachable");
}
function isLittleEndian(header) {
  const arch = enumMembers("arch").find(({ name }) => name === header?.arch);
  if (arch === void 0) refuse("/header/arch", "arch", String(header?.arch), "the name of an architecture");
  return arch.endian === "le";
}
function encodeHeader(stream, header) {
  if (header.imageVersion !== IMAGE_VERSION) {
    refuse("/header/imageVersion", "imageVersion", String(header.imageVersion), "1n");
  }
  const little = new ObjectStream(FIRST_OBJECT, true, stream.locate);
  little.part = "/header";
  little.writeBuffer(SIGNATURE);
  u64.encode(little, header.imageVersion, "imageVersion");
  text64.encode(little, header.utsRelease, "utsRelease");
  u32.encode(little, enumMembers("arch").find(({ name }) => name === header.arch)?.number ?? 0, "arch");
  stream.reserve(0, FIRST_OBJECT);
  stream.buffer.set(little.buffer);
}
function encodeEnd(stream, at2, count, extra, checksum) {
  const length = END_LENGTH + (extra?.length ?? 0);
  stream.index = -1;
  stream.part = "/endExtra";
  if (extra !== void 0 && !(extra instanceof Uint8Array))
    refuse("/endExtra", "endExtra", typeof extra, "a Uint8Array");
  if (extra !== void 0 && extra.length < 8) {
    stream.refuse("OUT_OF_RANGE", "", { field: "endExtra", actual: extra.length, min: 8, max: 4294967295 });
  }
  stream.begin(length);
  stream.pos = stream.base;
  u32.encode(stream, END, "type");
  u32.encode(stream, length, "len");
  u64.encode(stream, BigInt(count), "nrObjects");
  u64.encode(stream, BigInt(at2), "imageLen");
  u32.encode(stream, checksum, "crc32");
  u32.encode(stream, 0, "reserved");
  if (extra !== void 0) stream.writeBuffer(extra);
  return length;
}
var typeOf = (target) => {
  const type = target?.type;
  return typeof type === "string" ? type : target === void 0 ? "undefined" : typeof target;
};
var Positions2 = class {
  constructor(objects) {
    this.objects = objects;
  }
  objects;
  offsets = float64();
  kinds = /* @__PURE__ */ new Map();
  add(offset) {
    this.offsets.push(offset);
  }
  locate(target, kind) {
    if (isDangling(target)) return target.pos;
    if (typeOf(target) !== kind) return "REFERENCE_KIND";
    const found = this.found(kind);
    if (found.target !== target) {
      const index = found.indices.get(target);
      if (index === void 0) {
        return this.objects.includes(target) ? "REFERENCE_FORWARD" : "REFERENCE_MISSING";
      }
      found.target = target;
      found.index = index;
    }
    return this.offsets.get(found.index);
  }
  /** What is known of a kind, as far as objects were written. */
  found(kind) {
    let found = this.kinds.get(kind);
    if (found === void 0) {
      found = { indices: /* @__PURE__ */ new Map(), seen: 0, target: void 0, index: -1 };
      this.kinds.set(kind, found);
    }
    for (; found.seen < this.offsets.length; found.seen++) {
      const object = this.objects[found.seen];
      if (object?.type === kind) found.indices.set(object, found.seen);
    }
    return found;
  }
};

// src/json/to-json.ts
var import_base64_js = __toESM(require_base64_js(), 1);

// src/flags.ts
var FlagSet = class {
  constructor(id) {
    this.id = id;
    this.members = flagSets[id] ?? [];
    this.masks = new Map(this.members.map(({ name, number }) => [name, 1n << BigInt(number)]));
  }
  id;
  members;
  masks;
  /** Every bit that has a name. */
  get known() {
    return this.members.reduce((bits, { number }) => bits | 1n << BigInt(number), 0n);
  }
  /** The names of `bits`, in bit order. @throws {RangeError} for what is no u64 */
  names(bits) {
    if (BigInt.asUintN(64, bits) !== bits) throw new RangeError(`${bits} does not fit into 64 bits`);
    const names = [];
    for (let number = 0; number < 64; number++) {
      if ((bits >> BigInt(number) & 1n) === 0n) continue;
      const member = this.members.find((m) => m.number === number);
      names.push(member?.name ?? `bit${number}`);
    }
    return names;
  }
  /** The bits of `names`. @throws {RangeError} for a name that the set doesn't have */
  of(...names) {
    return names.reduce((bits, name) => bits | this.mask(name), 0n);
  }
  mask(name) {
    const mask = this.masks.get(name);
    if (mask !== void 0) return mask;
    const number = /^bit(\d|[1-5]\d|6[0-3])$/.exec(name)?.[1];
    if (number === void 0) throw new RangeError(`${this.id} has no flag ${name}`);
    return 1n << BigInt(number);
  }
};
var VmFlagSet = class extends FlagSet {
  /**
   * Bits of the two-letter codes in the VmFlags line of /proc/PID/smaps.
   *
   * @throws {RangeError} for a code that no flag has
   * @see proc_pid_smaps(5)
   */
  fromSmaps(codes) {
    return codes.reduce((bits, code) => {
      const member = this.members.find(({ smaps }) => smaps === code);
      if (member === void 0) throw new RangeError(`no flag of ${this.id} has the smaps code ${code}`);
      return bits | 1n << BigInt(member.number);
    }, 0n);
  }
  /** Codes of `bits`, in bit order. @throws {RangeError} for a bit that smaps has no code for */
  toSmaps(bits) {
    return this.names(bits).map((name) => {
      const code = this.members.find((member) => member.name === name)?.smaps;
      if (code === void 0) throw new RangeError(`${name} has no smaps code`);
      return code;
    });
  }
  /**
   * Bits of a kernel's own `vm_flags` word. `release` is one whose words the specs list: `2.6.29`.
   *
   * @throws {RangeError} for an unknown release, and for a bit of the word that the image has no bit for
   * @see include/linux/mm.h of that release
   */
  fromKernel(release, word) {
    if (word < 0n) throw new RangeError(`${word} is no word of flags`);
    const words = this.kernelWords(release);
    let bits = 0n;
    for (let mask = 1n; mask <= word; mask <<= 1n) {
      if ((word & mask) === 0n) continue;
      const member = words.find(([, value]) => value === mask)?.[0];
      if (member === void 0)
        throw new RangeError(`${this.kernelBit(release, mask)} of Linux ${release} has no bit in the image`);
      bits |= 1n << BigInt(member.number);
    }
    return bits;
  }
  /** The kernel's word for `bits`. @throws {RangeError} for an unknown release, and for a flag that it did not have */
  toKernel(release, bits) {
    const words = this.kernelWords(release);
    return this.names(bits).reduce((word, name) => {
      const value = words.find(([member]) => member.name === name)?.[1];
      if (value === void 0) throw new RangeError(`Linux ${release} has no flag ${name}`);
      return word | value;
    }, 0n);
  }
  kernelWords(release) {
    const words = this.members.flatMap((member) => {
      const word = member.kernel?.[release];
      return word === void 0 ? [] : [[member, BigInt(word)]];
    });
    if (words.length === 0) throw new RangeError(`the flags of Linux ${release} are not known`);
    return words;
  }
  kernelBit(release, mask) {
    const word = `0x${mask.toString(16)}`;
    const name = unmapped[this.id]?.[release]?.find((known) => BigInt(known.word) === mask)?.name;
    return name === void 0 ? `bit ${word}` : `${name} (${word})`;
  }
};
var vmFlags = new VmFlagSet("vm_flag");
var capabilities = new FlagSet("capability");
var securebits = new FlagSet("securebit");
var credFlags = new FlagSet("cred_flag");
var openFlags = new FlagSet("open_flag");
var fdFlags = new FlagSet("fd_flag");
var mntFlags = new FlagSet("mnt_flag");
var netdevFlags = new FlagSet("netdev_flag");
var saFlags = new FlagSet("sa_flag");
var signalFlags = new FlagSet("signal_flag");
var taskFlags = new FlagSet("task_flag");
var sighandFlags = new FlagSet("sighand_flag");
var sets = new Map(
  [
    vmFlags,
    capabilities,
    securebits,
    credFlags,
    openFlags,
    fdFlags,
    mntFlags,
    netdevFlags,
    saFlags,
    signalFlags,
    taskFlags,
    sighandFlags
  ].map((set) => [set.id, set])
);
var flagSet = (id) => sets.get(id);

// src/json/form.ts
var entsizeKey = (table2) => `${table2}Entsize`;

// src/json/to-json.ts
function imageToJson(image) {
  const indices = new Map(image.objects.map((object, index) => [object, index]));
  const reference = (target) => referenceJson(target, (object) => indices.get(object));
  return {
    header: headerToJson(image),
    sealed: image.sealed,
    ...image.endExtra && { endExtra: (0, import_base64_js.fromByteArray)(image.endExtra) },
    ...image.unpadded && { unpadded: true },
    objects: image.objects.map((object) => objectToJson(object, reference))
  };
}
var headerToJson = ({ header }) => ({
  imageVersion: String(header.imageVersion),
  utsRelease: header.utsRelease,
  arch: header.arch
});
function referenceJson(target, indexOf) {
  if (target === null) return null;
  if (isDangling(target)) return `!0x${target.pos.toString(16)}`;
  const index = indexOf(target);
  if (index === void 0) throw new TypeError("a reference to an object that is not in the image has no JSON form");
  return `@${index}`;
}
function objectToJson(object, reference, bytes = import_base64_js.fromByteArray) {
  if (object.type === "UNKNOWN") {
    return { type: "UNKNOWN", code: object.code, payload: bytes(object.payload) };
  }
  const fields = modelFields(kindByName(object.type)?.fields ?? []);
  const json = { type: object.type, ...fieldsToJson(object, fields, reference, bytes) };
  const unknown = object;
  for (const [table2, entsize] of Object.entries(unknown.entsize ?? {})) json[entsizeKey(table2)] = entsize;
  if (unknown.extra !== void 0) json.extra = bytes(unknown.extra);
  if (unknown.extraTail !== void 0) json.extraTail = bytes(unknown.extraTail);
  return json;
}
function fieldsToJson(object, fields, reference, bytes) {
  const json = {};
  for (const field of fields) {
    const value = object[field.name];
    if (value === void 0) continue;
    const converted = fieldToJson(value, field, object, reference, bytes);
    if (converted !== void 0) json[field.name] = converted;
  }
  return json;
}
function fieldToJson(value, field, owner, reference, bytes) {
  switch (field.role) {
    case "flags":
      return flagSet(field.set).names(value);
    case "reference":
      return reference(value);
    case "span":
      return field.text ? value : bytes(value);
    case "table":
      return field.list ? listToJson(value, owner.listExtra?.[field.name]) : tableToJson(value, field, reference, bytes);
    case "integer":
      if (field.width !== 8) return value;
      return field.hex ? `0x${value.toString(16)}` : String(value);
    default:
      return value;
  }
}
function listToJson(values, extra) {
  if (extra === void 0) return values;
  const width = extra.length / values.length;
  return values.map((value, i) => ({ value, extra: (0, import_base64_js.fromByteArray)(extra.subarray(i * width, (i + 1) * width)) }));
}
function tableToJson(value, field, reference, bytes) {
  const fields = modelFields(field.entry ?? []);
  return value.map((entry) => {
    const json = fieldsToJson(entry, fields, reference, bytes);
    if (entry.extra !== void 0) json.extra = (0, import_base64_js.fromByteArray)(entry.extra);
    return json;
  });
}

// src/validate/options.ts
function settle(options) {
  const {
    name,
    level = "consistent",
    failOn = "error",
    maxIssues = 1e3,
    only,
    ignore = [],
    severity = {},
    reasons = {}
  } = options;
  oneOf("level", level, LEVELS);
  oneOf("failOn", failOn, SEVERITIES);
  if (!Number.isSafeInteger(maxIssues) || maxIssues < 0) throw new RangeError(`maxIssues is ${maxIssues}`);
  for (const code of [...only ?? [], ...ignore, ...Object.keys(severity)]) oneOf("code", code, imageCodes);
  for (const value of Object.values(severity)) oneOf("severity", value, SEVERITIES);
  const kept = only && new Set(only);
  const dropped = new Set(ignore);
  const isReported = (code) => !dropped.has(code) && (kept === void 0 || kept.has(code));
  return { name, level, failOn, maxIssues: maxIssues || Number.POSITIVE_INFINITY, reasons, severity, isReported };
}
function oneOf(what, value, known) {
  if (!known.includes(value)) throw new RangeError(`there is no ${what} ${value}`);
}

// src/generated/version.ts
var VERSION = "0.1.0";

// src/validate/places.ts
var NONE = -1;
var BAD = -2;
var USED = 1;
var HAS_TASK = 2;
var HAS_THREAD = 4;
var MarkedPlaces = class extends Places {
  marks = int32();
  slots = int32();
  add(offset, code) {
    super.add(offset, code);
    this.marks.push(0);
    this.slots.push(NONE);
  }
  /** Where a topic keeps what it knows of the object; `NONE` where it could not be read. */
  slot(index) {
    return index < 0 ? NONE : this.slots.get(index);
  }
  setSlot(index, slot) {
    this.slots.set(index, slot);
  }
  /** @returns whether the object had the mark before */
  mark(index, mark) {
    const marks = this.marks.get(index);
    this.marks.set(index, marks | mark);
    return (marks & mark) !== 0;
  }
  isMarked(index, mark) {
    return (this.marks.get(index) & mark) !== 0;
  }
  /** Index of the object of kind `code` that starts at `pos`, `NONE` or `BAD`. */
  resolve(pos, code) {
    if (pos === NO_POSITION) return NONE;
    const index = this.find(Number(pos), code);
    return index < 0 ? BAD : index;
  }
  /** The same for a position in two words; marks what it hits as used, where it `uses` that. */
  refer(low, high, code, uses) {
    if (low === 4294967295 && high === 4294967295) return NONE;
    const index = this.find(high * 4294967296 + low, code);
    if (index < 0) return BAD;
    if (uses) this.mark(index, USED);
    return index;
  }
};

// src/validate/view.ts
var Sight = class {
  constructor(littleEndian, places) {
    this.littleEndian = littleEndian;
    this.places = places;
    this.low = littleEndian ? 0 : 4;
    this.high = littleEndian ? 4 : 0;
  }
  littleEndian;
  places;
  /** The object that is looked at, and its length. */
  start = 0;
  len = 0;
  bytes = new Uint8Array(0);
  words = new DataView(this.bytes.buffer);
  /** Where the lower and the upper half of a u64 are. */
  low;
  high;
  /** Of the object: end of its tails so far, and of the last one that is not empty. */
  cursor = 0;
  end = 0;
  /** Has `bytes` at hand from now on. */
  move(bytes) {
    this.bytes = bytes;
    this.words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  u32(at2) {
    return this.words.getUint32(at2, this.littleEndian);
  }
  s32(at2) {
    return this.words.getInt32(at2, this.littleEndian);
  }
  u64(at2) {
    return this.words.getBigUint64(at2, this.littleEndian);
  }
  text(at2, length) {
    return decodeText(this.bytes, at2, at2 + length);
  }
  fixedText(at2, width) {
    return decodeText(this.bytes, at2, firstNul(this.bytes, at2, at2 + width));
  }
  /** Whether there is nothing behind the first NUL of a text of fixed width. */
  isPadded(at2, width) {
    const end = at2 + width;
    return firstNonZero(this.bytes, firstNul(this.bytes, at2, end), end) < 0;
  }
  /** Whether a u64 has no other bits than these, given as two words. */
  hasOnly(at2, low, high) {
    return (this.u32(at2 + this.low) & ~low | this.u32(at2 + this.high) & ~high) === 0;
  }
  /** Whether a u32 is the number of one of the bits of `mask`. */
  isOneOf(at2, mask) {
    const value = this.u32(at2);
    return value < 32 && (mask >>> value & 1) === 1;
  }
  /** Index of the object of kind `code` that a position refers to, `NONE` or `BAD`; marked where that uses it. */
  refer(at2, code, uses) {
    return this.places.refer(this.u32(at2 + this.low), this.u32(at2 + this.high), code, uses);
  }
  /** Whether the fixed part of the object, which has `fixed` bytes, is there. */
  begins(fixed) {
    this.cursor = fixed;
    this.end = fixed;
    return this.len >= fixed;
  }
  /** Whether a tail, of which offset and length are at `at`, is where it has to be. */
  tail(at2) {
    return this.follow(this.u32(at2), this.u32(at2 + 4));
  }
  /** The same for text, in which there is no NUL. */
  textTail(at2) {
    if (!this.tail(at2)) return false;
    const start = this.start + this.u32(at2);
    const end = start + this.u32(at2 + 4);
    return firstNul(this.bytes, start, end) === end;
  }
  /** The same for a table whose entries have `entsize` bytes. */
  tableTail(at2, entsize) {
    return this.u32(at2 + 8) === entsize && this.u32(at2 + 12) === 0 && this.follow(this.u32(at2), this.u32(at2 + 4) * entsize);
  }
  follow(off, length) {
    if (off !== align8(this.cursor)) return false;
    this.cursor = off + length;
    if (length === 0) return true;
    if (this.cursor > this.len) return false;
    const { start, end } = this;
    this.end = this.cursor;
    return end === off || firstNonZero(this.bytes, start + end, start + off) < 0;
  }
  /** Whether the object ends with its last tail. */
  ends() {
    return this.len === this.end;
  }
};
var View = class {
  constructor(s) {
    this.s = s;
  }
  s;
  at = 0;
};
var Rows = class {
  constructor(s, object, header) {
    this.s = s;
    this.start = object + s.u32(header);
    this.length = s.u32(header + 4);
  }
  s;
  length;
  start;
  /** The entry that was asked for last. */
  entry = 0;
};

// src/generated/views.ts
var GroupsRows = class extends Rows {
  at(row) {
    return this.s.u32(this.start + row * 4);
  }
};
var MountsRows = class extends Rows {
  at(row) {
    this.entry = this.start + row * 64;
    return this;
  }
  get mntId() {
    return this.s.u32(this.entry + 0);
  }
  get parentId() {
    return this.s.u32(this.entry + 4);
  }
  get devMajor() {
    return this.s.u32(this.entry + 8);
  }
  get devMinor() {
    return this.s.u32(this.entry + 12);
  }
  get mntFlags() {
    return this.s.u64(this.entry + 16);
  }
  static isPlain(s, header) {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 64) {
      if (!(s.hasOnly(e + 16, 2047, 0) && s.textTail(e + 24) && s.textTail(e + 32) && s.textTail(e + 40) && s.textTail(e + 48) && s.textTail(e + 56))) return false;
    }
    return true;
  }
};
var NetdevsRows = class extends Rows {
  at(row) {
    this.entry = this.start + row * 72;
    return this;
  }
  get ifindex() {
    return this.s.u32(this.entry + 0);
  }
  get hwtype() {
    return this.s.u32(this.entry + 4);
  }
  get devFlags() {
    return this.s.u64(this.entry + 8);
  }
  get mtu() {
    return this.s.u64(this.entry + 16);
  }
  get rxBytes() {
    return this.s.u64(this.entry + 24);
  }
  get rxPackets() {
    return this.s.u64(this.entry + 32);
  }
  get txBytes() {
    return this.s.u64(this.entry + 40);
  }
  get txPackets() {
    return this.s.u64(this.entry + 48);
  }
  static isPlain(s, header) {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 72) {
      if (!(s.hasOnly(e + 8, 1023, 0) && s.isPadded(e + 56, 16))) return false;
    }
    return true;
  }
};
var AuxvRows = class extends Rows {
  at(row) {
    this.entry = this.start + row * 16;
    return this;
  }
  get aType() {
    return this.s.u64(this.entry + 0);
  }
  get aVal() {
    return this.s.u64(this.entry + 8);
  }
};
var FdsRows = class extends Rows {
  at(row) {
    this.entry = this.start + row * 24;
    return this;
  }
  get fd() {
    return this.s.u32(this.entry + 0);
  }
  get fdFlags() {
    return this.s.u64(this.entry + 8);
  }
  static isPlain(s, header) {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 24) {
      if (!(s.u32(e + 4) === 0 && s.hasOnly(e + 8, 1, 0) && s.refer(e + 16, 8, true) >= 0)) return false;
    }
    return true;
  }
};
var RlimitsRows = class extends Rows {
  at(row) {
    this.entry = this.start + row * 16;
    return this;
  }
  get rlimCur() {
    return this.s.u64(this.entry + 0);
  }
  get rlimMax() {
    return this.s.u64(this.entry + 8);
  }
};
var ActionsRows = class extends Rows {
  at(row) {
    this.entry = this.start + row * 32;
    return this;
  }
  get saHandler() {
    return this.s.u64(this.entry + 0);
  }
  get saFlags() {
    return this.s.u64(this.entry + 8);
  }
  get saRestorer() {
    return this.s.u64(this.entry + 16);
  }
  get saMask() {
    return this.s.u64(this.entry + 24);
  }
  static isPlain(s, header) {
    const count = s.u32(header + 4);
    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += 32) {
      if (!s.hasOnly(e + 8, 1023, 0)) return false;
    }
    return true;
  }
};
var NumbersRows = class extends Rows {
  at(row) {
    return this.s.u32(this.start + row * 4);
  }
};
var UtsNsView = class extends View {
  get sysname() {
    return this.s.fixedText(this.at + 8, 64);
  }
  get nodename() {
    return this.s.fixedText(this.at + 72, 64);
  }
  get release() {
    return this.s.fixedText(this.at + 136, 64);
  }
  get version() {
    return this.s.fixedText(this.at + 200, 64);
  }
  get machine() {
    return this.s.fixedText(this.at + 264, 64);
  }
  get domainname() {
    return this.s.fixedText(this.at + 328, 64);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(392) && s.isPadded(at2 + 8, 64) && s.isPadded(at2 + 72, 64) && s.isPadded(at2 + 136, 64) && s.isPadded(at2 + 200, 64) && s.isPadded(at2 + 264, 64) && s.isPadded(at2 + 328, 64) && s.ends();
  }
};
var CredView = class extends View {
  get uid() {
    return this.s.u32(this.at + 8);
  }
  get gid() {
    return this.s.u32(this.at + 12);
  }
  get suid() {
    return this.s.u32(this.at + 16);
  }
  get sgid() {
    return this.s.u32(this.at + 20);
  }
  get euid() {
    return this.s.u32(this.at + 24);
  }
  get egid() {
    return this.s.u32(this.at + 28);
  }
  get fsuid() {
    return this.s.u32(this.at + 32);
  }
  get fsgid() {
    return this.s.u32(this.at + 36);
  }
  get capInheritable() {
    return this.s.u64(this.at + 40);
  }
  get capPermitted() {
    return this.s.u64(this.at + 48);
  }
  get capEffective() {
    return this.s.u64(this.at + 56);
  }
  get capBset() {
    return this.s.u64(this.at + 64);
  }
  get capAmbient() {
    return this.s.len > 72 ? this.s.u64(this.at + 72) : void 0;
  }
  get securebits() {
    return this.s.len > 72 ? this.s.u64(this.at + 80) : void 0;
  }
  get credFlags() {
    return this.s.len > 72 ? this.s.u64(this.at + 88) : void 0;
  }
  get groups() {
    return this.s.len > 72 ? new GroupsRows(this.s, this.at, this.at + 96) : void 0;
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    if (len === 72) return s.begins(72) && s.hasOnly(at2 + 40, 4294967295, 511) && s.hasOnly(at2 + 48, 4294967295, 511) && s.hasOnly(at2 + 56, 4294967295, 511) && s.hasOnly(at2 + 64, 4294967295, 511) && s.ends();
    return s.begins(112) && s.hasOnly(at2 + 40, 4294967295, 511) && s.hasOnly(at2 + 48, 4294967295, 511) && s.hasOnly(at2 + 56, 4294967295, 511) && s.hasOnly(at2 + 64, 4294967295, 511) && s.hasOnly(at2 + 72, 4294967295, 511) && s.hasOnly(at2 + 80, 255, 0) && s.hasOnly(at2 + 88, 1, 0) && s.tableTail(at2 + 96, 4) && s.ends();
  }
};
var IpcNsView = class extends View {
  get semMsl() {
    return this.s.u64(this.at + 8);
  }
  get semMns() {
    return this.s.u64(this.at + 16);
  }
  get semOpm() {
    return this.s.u64(this.at + 24);
  }
  get semMni() {
    return this.s.u64(this.at + 32);
  }
  get msgCtlmax() {
    return this.s.u64(this.at + 40);
  }
  get msgCtlmnb() {
    return this.s.u64(this.at + 48);
  }
  get msgCtlmni() {
    return this.s.u64(this.at + 56);
  }
  get shmCtlmax() {
    return this.s.u64(this.at + 64);
  }
  get shmCtlall() {
    return this.s.u64(this.at + 72);
  }
  get shmCtlmni() {
    return this.s.u64(this.at + 80);
  }
  get usedSems() {
    return this.s.u64(this.at + 88);
  }
  get msgBytes() {
    return this.s.u64(this.at + 96);
  }
  get msgHdrs() {
    return this.s.u64(this.at + 104);
  }
  get shmTot() {
    return this.s.u64(this.at + 112);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(120) && s.ends();
  }
};
var MntNsView = class extends View {
  get mounts() {
    return new MountsRows(this.s, this.at, this.at + 8);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(24) && s.tableTail(at2 + 8, 64) && MountsRows.isPlain(s, at2 + 8) && s.ends();
  }
};
var PidNsView = class extends View {
  get level() {
    return this.s.u32(this.at + 8);
  }
  get lastPid() {
    return this.s.u32(this.at + 12);
  }
  parent = NONE;
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(24) && (this.parent = s.refer(at2 + 16, 5, true)) !== BAD && s.ends();
  }
};
var NetNsView = class extends View {
  get netdevs() {
    return new NetdevsRows(this.s, this.at, this.at + 8);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(24) && s.tableTail(at2 + 8, 72) && NetdevsRows.isPlain(s, at2 + 8) && s.ends();
  }
};
var NsproxyView = class extends View {
  utsNs = NONE;
  ipcNs = NONE;
  mntNs = NONE;
  pidNs = NONE;
  netNs = NONE;
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(48) && (this.utsNs = s.refer(at2 + 8, 1, true)) >= 0 && (this.ipcNs = s.refer(at2 + 16, 3, true)) >= 0 && (this.mntNs = s.refer(at2 + 24, 4, true)) >= 0 && (this.pidNs = s.refer(at2 + 32, 5, true)) >= 0 && (this.netNs = s.refer(at2 + 40, 6, true)) >= 0 && s.ends();
  }
};
var FileView = class extends View {
  get fFlags() {
    return this.s.u64(this.at + 8);
  }
  get fPos() {
    return this.s.u64(this.at + 16);
  }
  get iMode() {
    return this.s.u32(this.at + 24);
  }
  get iNlink() {
    return this.s.u32(this.at + 28);
  }
  get iIno() {
    return this.s.u64(this.at + 32);
  }
  get iSize() {
    return this.s.u64(this.at + 40);
  }
  get devMajor() {
    return this.s.u32(this.at + 48);
  }
  get devMinor() {
    return this.s.u32(this.at + 52);
  }
  get rdevMajor() {
    return this.s.u32(this.at + 56);
  }
  get rdevMinor() {
    return this.s.u32(this.at + 60);
  }
  fCred = NONE;
  get path() {
    return this.s.text(this.at + this.s.u32(this.at + 72), this.s.u32(this.at + 72 + 4));
  }
  get fstype() {
    return this.s.text(this.at + this.s.u32(this.at + 80), this.s.u32(this.at + 80 + 4));
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(88) && s.hasOnly(at2 + 8, 32767, 0) && (this.fCred = s.refer(at2 + 64, 2, true)) !== BAD && s.textTail(at2 + 72) && s.textTail(at2 + 80) && s.ends();
  }
};
var MmStructView = class extends View {
  get startCode() {
    return this.s.u64(this.at + 8);
  }
  get endCode() {
    return this.s.u64(this.at + 16);
  }
  get startData() {
    return this.s.u64(this.at + 24);
  }
  get endData() {
    return this.s.u64(this.at + 32);
  }
  get startBrk() {
    return this.s.u64(this.at + 40);
  }
  get brk() {
    return this.s.u64(this.at + 48);
  }
  get startStack() {
    return this.s.u64(this.at + 56);
  }
  get argStart() {
    return this.s.u64(this.at + 64);
  }
  get argEnd() {
    return this.s.u64(this.at + 72);
  }
  get envStart() {
    return this.s.u64(this.at + 80);
  }
  get envEnd() {
    return this.s.u64(this.at + 88);
  }
  get defFlags() {
    return this.s.u64(this.at + 96);
  }
  exeFile = NONE;
  get totalVm() {
    return this.s.u64(this.at + 112);
  }
  get lockedVm() {
    return this.s.u64(this.at + 120);
  }
  get pinnedVm() {
    return this.s.u64(this.at + 128);
  }
  get dataVm() {
    return this.s.u64(this.at + 136);
  }
  get execVm() {
    return this.s.u64(this.at + 144);
  }
  get stackVm() {
    return this.s.u64(this.at + 152);
  }
  get hiwaterRss() {
    return this.s.u64(this.at + 160);
  }
  get hiwaterVm() {
    return this.s.u64(this.at + 168);
  }
  get anonRss() {
    return this.s.u64(this.at + 176);
  }
  get fileRss() {
    return this.s.u64(this.at + 184);
  }
  get shmemRss() {
    return this.s.u64(this.at + 192);
  }
  get swap() {
    return this.s.u64(this.at + 200);
  }
  get pgtables() {
    return this.s.u64(this.at + 208);
  }
  get auxv() {
    return new AuxvRows(this.s, this.at, this.at + 216);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(232) && s.hasOnly(at2 + 96, 4244629119, 4095) && (this.exeFile = s.refer(at2 + 104, 8, true)) !== BAD && s.tableTail(at2 + 216, 16) && s.ends();
  }
};
var VmaView = class extends View {
  mm = NONE;
  get vmStart() {
    return this.s.u64(this.at + 16);
  }
  get vmEnd() {
    return this.s.u64(this.at + 24);
  }
  get vmFlags() {
    return this.s.u64(this.at + 32);
  }
  get vmPgoff() {
    return this.s.u64(this.at + 40);
  }
  file = NONE;
  get name() {
    return this.s.text(this.at + this.s.u32(this.at + 56), this.s.u32(this.at + 56 + 4));
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(64) && (this.mm = s.refer(at2 + 8, 9, false)) >= 0 && s.hasOnly(at2 + 32, 4244629119, 4095) && (this.file = s.refer(at2 + 48, 8, true)) !== BAD && s.textTail(at2 + 56) && s.ends();
  }
};
var PagesView = class extends View {
  vma = NONE;
  get vaddr() {
    return this.s.u64(this.at + 16);
  }
  get pageSize() {
    return this.s.u64(this.at + 24);
  }
  get nrPages() {
    return this.s.u64(this.at + 32);
  }
  get data() {
    return this.s.u32(this.at + 40 + 4);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(48) && (this.vma = s.refer(at2 + 8, 10, false)) >= 0 && s.tail(at2 + 40) && s.ends();
  }
};
var FilesStructView = class extends View {
  get maxFds() {
    return this.s.u64(this.at + 8);
  }
  get fds() {
    return new FdsRows(this.s, this.at, this.at + 16);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(32) && s.tableTail(at2 + 16, 24) && FdsRows.isPlain(s, at2 + 16) && s.ends();
  }
};
var FsStructView = class extends View {
  get umask() {
    return this.s.u32(this.at + 8);
  }
  get root() {
    return this.s.text(this.at + this.s.u32(this.at + 16), this.s.u32(this.at + 16 + 4));
  }
  get pwd() {
    return this.s.text(this.at + this.s.u32(this.at + 24), this.s.u32(this.at + 24 + 4));
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(32) && s.u32(at2 + 12) === 0 && s.textTail(at2 + 16) && s.textTail(at2 + 24) && s.ends();
  }
};
var SignalStructView = class extends View {
  get sharedPending() {
    return this.s.u64(this.at + 8);
  }
  get signalFlags() {
    return this.s.u64(this.at + 16);
  }
  get utime() {
    return this.s.u64(this.at + 24);
  }
  get stime() {
    return this.s.u64(this.at + 32);
  }
  get cutime() {
    return this.s.u64(this.at + 40);
  }
  get cstime() {
    return this.s.u64(this.at + 48);
  }
  get minFlt() {
    return this.s.u64(this.at + 56);
  }
  get majFlt() {
    return this.s.u64(this.at + 64);
  }
  get cminFlt() {
    return this.s.u64(this.at + 72);
  }
  get cmajFlt() {
    return this.s.u64(this.at + 80);
  }
  get nvcsw() {
    return this.s.u64(this.at + 88);
  }
  get nivcsw() {
    return this.s.u64(this.at + 96);
  }
  get rchar() {
    return this.s.u64(this.at + 104);
  }
  get wchar() {
    return this.s.u64(this.at + 112);
  }
  get syscr() {
    return this.s.u64(this.at + 120);
  }
  get syscw() {
    return this.s.u64(this.at + 128);
  }
  get readBytes() {
    return this.s.u64(this.at + 136);
  }
  get writeBytes() {
    return this.s.u64(this.at + 144);
  }
  pgrp = NONE;
  session = NONE;
  get rlimits() {
    return new RlimitsRows(this.s, this.at, this.at + 168);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(184) && s.hasOnly(at2 + 16, 3, 0) && (this.pgrp = s.refer(at2 + 152, 16, true)) !== BAD && (this.session = s.refer(at2 + 160, 16, true)) !== BAD && s.tableTail(at2 + 168, 16) && s.ends();
  }
};
var SighandStructView = class extends View {
  get sighandFlags() {
    return this.s.u64(this.at + 8);
  }
  get actions() {
    return new ActionsRows(this.s, this.at, this.at + 16);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(32) && s.hasOnly(at2 + 8, 1, 0) && s.tableTail(at2 + 16, 32) && ActionsRows.isPlain(s, at2 + 16) && s.ends();
  }
};
var PidView = class extends View {
  get level() {
    return this.s.u32(this.at + 8);
  }
  get numbers() {
    return new NumbersRows(this.s, this.at, this.at + 16);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(32) && s.u32(at2 + 12) === 0 && s.tableTail(at2 + 16, 4) && s.ends();
  }
};
var TaskStructView = class extends View {
  realCred = NONE;
  cred = NONE;
  get comm() {
    return this.s.fixedText(this.at + 24, 16);
  }
  mm = NONE;
  pid = NONE;
  pgid = NONE;
  sid = NONE;
  fs = NONE;
  files = NONE;
  nsproxy = NONE;
  signal = NONE;
  sighand = NONE;
  parent = NONE;
  groupLeader = NONE;
  get taskFlags() {
    return this.s.u64(this.at + 128);
  }
  get state() {
    return this.s.u32(this.at + 136);
  }
  get exitCode() {
    return this.s.u32(this.at + 140);
  }
  get exitSignal() {
    return this.s.u32(this.at + 144);
  }
  get policy() {
    return this.s.u32(this.at + 148);
  }
  get nice() {
    return this.s.s32(this.at + 152);
  }
  get rtPriority() {
    return this.s.u32(this.at + 156);
  }
  get blocked() {
    return this.s.u64(this.at + 160);
  }
  get pending() {
    return this.s.u64(this.at + 168);
  }
  get utime() {
    return this.s.u64(this.at + 176);
  }
  get stime() {
    return this.s.u64(this.at + 184);
  }
  get gtime() {
    return this.s.u64(this.at + 192);
  }
  get startTime() {
    return this.s.u64(this.at + 200);
  }
  get nvcsw() {
    return this.s.u64(this.at + 208);
  }
  get nivcsw() {
    return this.s.u64(this.at + 216);
  }
  get minFlt() {
    return this.s.u64(this.at + 224);
  }
  get majFlt() {
    return this.s.u64(this.at + 232);
  }
  get readBytes() {
    return this.s.u64(this.at + 240);
  }
  get writeBytes() {
    return this.s.u64(this.at + 248);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(256) && (this.realCred = s.refer(at2 + 8, 2, true)) >= 0 && (this.cred = s.refer(at2 + 16, 2, true)) >= 0 && s.isPadded(at2 + 24, 16) && (this.mm = s.refer(at2 + 40, 9, true)) !== BAD && (this.pid = s.refer(at2 + 48, 16, true)) >= 0 && (this.pgid = s.refer(at2 + 56, 16, true)) !== BAD && (this.sid = s.refer(at2 + 64, 16, true)) !== BAD && (this.fs = s.refer(at2 + 72, 13, true)) !== BAD && (this.files = s.refer(at2 + 80, 12, true)) !== BAD && (this.nsproxy = s.refer(at2 + 88, 7, true)) !== BAD && (this.signal = s.refer(at2 + 96, 14, true)) >= 0 && (this.sighand = s.refer(at2 + 104, 15, true)) !== BAD && (this.parent = s.refer(at2 + 112, 17, true)) !== BAD && (this.groupLeader = s.refer(at2 + 120, 17, true)) !== BAD && s.hasOnly(at2 + 128, 15, 0) && s.isOneOf(at2 + 136, 510) && s.isOneOf(at2 + 148, 239) && s.ends();
  }
};
var ThreadX8664View = class extends View {
  task = NONE;
  get r15() {
    return this.s.u64(this.at + 16);
  }
  get r14() {
    return this.s.u64(this.at + 24);
  }
  get r13() {
    return this.s.u64(this.at + 32);
  }
  get r12() {
    return this.s.u64(this.at + 40);
  }
  get rbp() {
    return this.s.u64(this.at + 48);
  }
  get rbx() {
    return this.s.u64(this.at + 56);
  }
  get r11() {
    return this.s.u64(this.at + 64);
  }
  get r10() {
    return this.s.u64(this.at + 72);
  }
  get r9() {
    return this.s.u64(this.at + 80);
  }
  get r8() {
    return this.s.u64(this.at + 88);
  }
  get rax() {
    return this.s.u64(this.at + 96);
  }
  get rcx() {
    return this.s.u64(this.at + 104);
  }
  get rdx() {
    return this.s.u64(this.at + 112);
  }
  get rsi() {
    return this.s.u64(this.at + 120);
  }
  get rdi() {
    return this.s.u64(this.at + 128);
  }
  get origRax() {
    return this.s.u64(this.at + 136);
  }
  get rip() {
    return this.s.u64(this.at + 144);
  }
  get cs() {
    return this.s.u64(this.at + 152);
  }
  get eflags() {
    return this.s.u64(this.at + 160);
  }
  get rsp() {
    return this.s.u64(this.at + 168);
  }
  get ss() {
    return this.s.u64(this.at + 176);
  }
  get fsBase() {
    return this.s.u64(this.at + 184);
  }
  get gsBase() {
    return this.s.u64(this.at + 192);
  }
  get ds() {
    return this.s.u64(this.at + 200);
  }
  get es() {
    return this.s.u64(this.at + 208);
  }
  get fs() {
    return this.s.u64(this.at + 216);
  }
  get gs() {
    return this.s.u64(this.at + 224);
  }
  get xstate() {
    return this.s.u32(this.at + 232 + 4);
  }
  isPlain(at2, len) {
    const { s } = this;
    this.at = at2;
    s.start = at2;
    s.len = len;
    return s.begins(240) && (this.task = s.refer(at2 + 8, 17, false)) >= 0 && s.tail(at2 + 232) && s.ends();
  }
};
var viewsOf = (sight) => {
  const views = [];
  views[1] = new UtsNsView(sight);
  views[2] = new CredView(sight);
  views[3] = new IpcNsView(sight);
  views[4] = new MntNsView(sight);
  views[5] = new PidNsView(sight);
  views[6] = new NetNsView(sight);
  views[7] = new NsproxyView(sight);
  views[8] = new FileView(sight);
  views[9] = new MmStructView(sight);
  views[10] = new VmaView(sight);
  views[11] = new PagesView(sight);
  views[12] = new FilesStructView(sight);
  views[13] = new FsStructView(sight);
  views[14] = new SignalStructView(sight);
  views[15] = new SighandStructView(sight);
  views[16] = new PidView(sight);
  views[17] = new TaskStructView(sight);
  views[18] = new ThreadX8664View(sight);
  return views;
};

// src/validate/current.ts
var lengthOf2 = (left) => typeof left === "number" ? left : left.length;
var Current = class {
  constructor(arch, littleEndian, report) {
    this.arch = arch;
    this.littleEndian = littleEndian;
    this.report = report;
  }
  arch;
  littleEndian;
  report;
  index = -1;
  code = 0;
  /** Offset of the object header. */
  at = 0;
  len = 0;
  /** Bytes at hand; the object starts at `local`. */
  bytes = new Uint8Array(0);
  local = 0;
  view = new DataView(this.bytes.buffer);
  places = new MarkedPlaces();
  /** Comes to the object at `at`. */
  start(index, at2) {
    this.index = index;
    this.at = at2;
    this.code = 0;
    this.len = 0;
  }
  /** Goes back to an object, to speak of it; its bytes are not at hand any more. */
  revisit(index) {
    this.index = index;
    this.code = this.places.code(index);
    this.at = this.places.offset(index);
  }
  /** Has the words of the object at hand from now on. */
  see(bytes, local) {
    if (bytes !== this.bytes) this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.bytes = bytes;
    this.local = local;
  }
  u32(at2) {
    return this.view.getUint32(this.local + at2, this.littleEndian);
  }
  u64(at2) {
    return this.view.getBigUint64(this.local + at2, this.littleEndian);
  }
  /** Offset in the object of entry `row` of the table whose header is at `at`. */
  row(at2, row) {
    return this.u32(at2) + row * this.u32(at2 + 8);
  }
  /** Reports a finding about the bytes at `at` of the object; `path` is that of the field in it. */
  raise(code, at2, length, path, args, more) {
    this.report(code, this.at + at2, length, `/objects/${this.index}${path}`, args, more);
  }
};

// src/validate/inventory.ts
var Inventory = class {
  header = 0;
  padding = 0;
  /** The oldest revision that has all kinds and lengths so far. */
  revision = 1;
  kinds = /* @__PURE__ */ new Map();
  /** Counts an object. */
  count(code, len) {
    let kind = this.kinds.get(code);
    if (kind === void 0) {
      kind = { code, type: kindByCode(code)?.type ?? "UNKNOWN", objects: 0, bytes: 0 };
      this.kinds.set(code, kind);
    }
    kind.objects++;
    kind.bytes += len;
    const known = kindByCode(code);
    if (known === void 0 || this.revision >= 2) return;
    const [shortest] = known.steps;
    this.revision = known.since > 1 || shortest !== void 0 && len > shortest ? 2 : 1;
  }
  summary(size) {
    const kinds2 = [...this.kinds.values()].sort((a, b) => a.code - b.code);
    const objects = kinds2.reduce((sum, kind) => sum + kind.objects, 0);
    const bytes = kinds2.reduce((sum, kind) => sum + kind.bytes, 0);
    const unread = size - this.header - this.padding - bytes;
    return { objects, header: this.header, kinds: kinds2, padding: this.padding, unread };
  }
};

// src/validate/issues.ts
var severityRank = (severity) => SEVERITIES.indexOf(severity);
var levelRank = (level) => LEVELS.indexOf(level);
var DOUBTFUL = /* @__PURE__ */ new Set([
  "BAD_LENGTH",
  "TAIL_MISPLACED",
  "TAIL_OUT_OF_BOUNDS",
  "BAD_ENTRY_SIZE"
]);
var none = () => ({ error: 0, warning: 0, information: 0 });
var Issues = class {
  constructor(settings) {
    this.settings = settings;
  }
  settings;
  /** The object that findings are about from now on. */
  place;
  /** Set while findings follow from another. */
  cause;
  /** The latest finding. */
  latest;
  /** The latest finding that makes the length or the insides of an object doubtful. */
  doubt;
  kept = { error: [], warning: [], information: [] };
  byCode = /* @__PURE__ */ new Map();
  suppressed = /* @__PURE__ */ new Map();
  byLevel = {
    "well-formed": none(),
    valid: none(),
    consistent: none(),
    restorable: none()
  };
  consequences = 0;
  /** Number of findings so far. */
  total = 0;
  /** Levels with an error that is no consequence, and the worst severity of each level. */
  broken = /* @__PURE__ */ new Set();
  worst = LEVELS.map(() => SEVERITIES.length);
  raise = (code, offset, length, path, args, more) => {
    if (!this.settings.isReported(code)) {
      this.suppressed.set(code, (this.suppressed.get(code) ?? 0) + 1);
      return;
    }
    const rule2 = rules[code];
    const level = rule2.level;
    const severity = this.settings.severity[code] ?? rule2.severity;
    this.latest = { code, offset };
    if (DOUBTFUL.has(code)) this.doubt = this.latest;
    this.total++;
    this.byCode.set(code, (this.byCode.get(code) ?? 0) + 1);
    this.byLevel[level][severity]++;
    const { cause } = this;
    if (cause !== void 0) this.consequences++;
    if (cause === void 0 || levelRank(level) < levelRank(rules[cause.code].level)) {
      if (severity === "error") this.broken.add(level);
      const at2 = levelRank(level);
      this.worst[at2] = Math.min(this.worst[at2], severityRank(severity));
    }
    const kept = this.kept[severity];
    if (kept.length < this.settings.maxIssues)
      kept.push(this.finding(code, severity, offset, length, path, args, more));
  };
  finding(code, severity, offset, length, path, args, more = {}) {
    const rule2 = rules[code];
    const { bit, related } = more;
    const object = this.object();
    return {
      code,
      severity,
      level: rule2.level,
      offset,
      length,
      ...bit !== void 0 && { bit },
      path,
      ...object && { object },
      ...args.expected !== void 0 && { expected: plain(args.expected) },
      ...args.actual !== void 0 && { actual: plain(args.actual) },
      message: messageOf(code, { length, ...args }),
      hint: rule2.hint,
      reference: rule2.see,
      ...related && { related: [...related] },
      ...this.cause && { causedBy: this.cause }
    };
  }
  object() {
    const { place } = this;
    if (place === void 0 || place.index < 0) return void 0;
    const { index, code, at: at2 } = place;
    return { index, type: kindByCode(code)?.type ?? "UNKNOWN", code, offset: at2 };
  }
  /** The findings to be listed: the worst first as long as there is room, then in the order of the bytes. */
  list() {
    const { error: error2, warning, information: information2 } = this.kept;
    const { maxIssues } = this.settings;
    const listed = [...error2, ...warning, ...information2].slice(0, Number.isFinite(maxIssues) ? maxIssues : void 0);
    return listed.sort(
      (a, b) => a.offset - b.offset || levelRank(a.level) - levelRank(b.level) || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.path < b.path ? -1 : 1)
    );
  }
  counts() {
    const { byLevel, consequences } = this;
    const total = none();
    for (const level of LEVELS) for (const severity of SEVERITIES) total[severity] += byLevel[level][severity];
    return { ...total, consequences, byLevel, byCode: sorted(this.byCode) };
  }
  left() {
    const { reasons } = this.settings;
    const codes = [...this.suppressed].sort(([a], [b]) => a < b ? -1 : 1);
    return codes.map(([code, count]) => {
      const reason = reasons[code];
      return { code, count, ...reason !== void 0 && { reason } };
    });
  }
  /** Whether any level up to `level` has a finding as bad as `severity`, consequences aside. */
  reaches(severity, level) {
    const rank = severityRank(severity);
    return this.worst.slice(0, levelRank(level) + 1).some((worst) => worst <= rank);
  }
  /** The verdicts, level by level; `isKnown` tells whether enough was seen to say yes. */
  verdicts(isKnown) {
    let presupposed = true;
    return LEVELS.map((level) => {
      const isTrue = presupposed && isKnown(level) && !this.broken.has(level);
      presupposed = isTrue;
      return this.broken.has(level) ? false : isTrue ? true : "undetermined";
    });
  }
};
var plain = (value) => typeof value === "bigint" ? String(value) : value;
var sorted = (counts) => Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1));

// src/validate/posting.ts
var LENGTHS = [0, 112, 48, 392, 8, 8, 16, 8, 8, 264, 8, 12, 8, 56, 72];
var PID = 15;
var PID_LENGTH = 16;
function fitsLaterPosting(code, len) {
  if (code === PID) return len >= PID_LENGTH && (len - PID_LENGTH) % 4 === 0;
  return code > 0 && LENGTHS[code] === len;
}
function fitsFormat(code, len) {
  const decoder = decoders[code];
  return decoder !== void 0 && (len >= decoder.fixed || decoder.steps.includes(len));
}

// src/validate/fields.ts
function offsetOf(type, field) {
  return fieldOf(kindByName(type)?.fields ?? [], field).at;
}
function offsetInEntry(type, table2, field) {
  const { entry } = fieldOf(kindByName(type)?.fields ?? [], table2);
  return fieldOf(entry ?? [], field).at;
}
function fieldOf(fields, name) {
  const found = fields.find((field) => field.name === name);
  if (found === void 0) throw new RangeError(`no field ${name}`);
  return found;
}

// src/validate/files.ts
var FDS = offsetOf("FILES_STRUCT", "fds");
var FD = offsetInEntry("FILES_STRUCT", "fds", "fd");
var Files = class {
  constructor(current) {
    this.current = current;
  }
  current;
  on = { FILES_STRUCT: (files) => this.descriptors(files) };
  descriptors({ fds: fds2, maxFds }) {
    const { current } = this;
    let previous = -1;
    for (let row = 0; row < fds2.length; row++) {
      const { fd } = fds2.at(row);
      const place = () => current.row(FDS, row) + FD;
      if (fd <= previous) {
        current.raise("FDS_UNORDERED", place(), 4, `/fds/${row}/fd`, { actual: fd, expected: previous });
      }
      if (fd >= maxFds) current.raise("FD_BEYOND_MAX", place(), 4, `/fds/${row}/fd`, { actual: fd, expected: maxFds });
      previous = fd;
    }
  }
};

// src/validate/memory.ts
var SMALLEST_PAGE = 4096n;
var AT_PAGESZ = 6n;
var AT = {
  vmStart: offsetOf("VMA", "vmStart"),
  vmEnd: offsetOf("VMA", "vmEnd"),
  vaddr: offsetOf("PAGES", "vaddr"),
  pageSize: offsetOf("PAGES", "pageSize"),
  nrPages: offsetOf("PAGES", "nrPages")
};
var isPageSize = (size) => size >= SMALLEST_PAGE && (size & size - 1n) === 0n;
var range = (start, end) => `${hexNumber(start)}-${hexNumber(end)}`;
function pageSizeOf({ auxv: auxv2 }) {
  for (let row = 0; row < auxv2.length; row++) {
    const { aType, aVal } = auxv2.at(row);
    if (aType === AT_PAGESZ) return isPageSize(aVal) ? aVal : SMALLEST_PAGE;
  }
  return SMALLEST_PAGE;
}
var Memory = class {
  constructor(current) {
    this.current = current;
  }
  current;
  mmPageSize = uint64();
  /** The mapping that ends last so far. */
  mmHighest = int32();
  vmaAt = float64();
  vmaStart = uint64();
  vmaEnd = uint64();
  /** The run of pages that ends last so far, and whether one stands out of order. */
  vmaRun = int32();
  vmaShuffled = int32();
  runVma = int32();
  runObject = int32();
  runStart = uint64();
  runEnd = uint64();
  on = {
    MM_STRUCT: (mm) => {
      this.mmHighest.push(NONE);
      this.own(this.mmPageSize.push(pageSizeOf(mm)));
    },
    VMA: (vma2) => this.vma(vma2),
    PAGES: (pages2) => this.pages(pages2)
  };
  own(slot) {
    this.current.places.setSlot(this.current.index, slot);
  }
  vma(vma2) {
    const { current } = this;
    const { vmStart, vmEnd } = vma2;
    const slot = this.vmaStart.push(vmStart);
    this.vmaEnd.push(vmEnd);
    this.vmaAt.push(current.at);
    this.vmaRun.push(NONE);
    this.vmaShuffled.push(0);
    this.own(slot);
    const mm = current.places.slot(vma2.mm);
    const pageSize = mm < 0 ? SMALLEST_PAGE : this.mmPageSize.get(mm);
    if (((vmStart | vmEnd) & pageSize - 1n) !== 0n) this.unaligned(vma2, pageSize);
    if (vmEnd <= vmStart) {
      const args = { actual: hexNumber(vmEnd), expected: hexNumber(vmStart) };
      current.raise("VMA_EMPTY", AT.vmEnd, 8, "/vmEnd", args);
    } else if (mm >= 0) {
      this.order(slot, mm, vmStart, vmEnd);
    }
  }
  unaligned({ vmStart, vmEnd }, pageSize) {
    const check = (value, at2, field, id) => {
      if ((value & pageSize - 1n) === 0n) return;
      const args = { field: id, actual: hexNumber(value), expected: pageSize };
      this.current.raise("VMA_UNALIGNED", at2, 8, `/${field}`, args);
    };
    check(vmStart, AT.vmStart, "vmStart", "vm_start");
    check(vmEnd, AT.vmEnd, "vmEnd", "vm_end");
  }
  /** Compares a mapping with the one of its address space that ends last. */
  order(slot, mm, start, end) {
    const highest = this.mmHighest.get(mm);
    if (highest < 0 || end > this.vmaEnd.get(highest)) this.mmHighest.set(mm, slot);
    if (highest < 0 || start >= this.vmaEnd.get(highest)) return;
    const otherStart = this.vmaStart.get(highest);
    const otherEnd = this.vmaEnd.get(highest);
    const message = `the mapping at ${range(otherStart, otherEnd)}`;
    const related = [{ offset: this.vmaAt.get(highest), length: 8, message }];
    const unordered = start < otherStart;
    const args = { actual: hexNumber(start), expected: hexNumber(unordered ? otherStart : otherEnd) };
    this.current.raise(unordered ? "VMA_UNORDERED" : "VMA_OVERLAP", AT.vmStart, 8, "/vmStart", args, { related });
  }
  pages({ vma: vma2, vaddr, pageSize, nrPages, data }) {
    const { current } = this;
    const length = pageSize * nrPages;
    const present = lengthOf2(data);
    if (length !== BigInt(present)) {
      const args = { actual: present, expected: length, nrPages, pageSize };
      current.raise("PAGES_LENGTH_MISMATCH", AT.nrPages, 8, "/nrPages", args);
    }
    if (!isPageSize(pageSize)) {
      current.raise("PAGE_SIZE_INVALID", AT.pageSize, 8, "/pageSize", { actual: pageSize });
    } else if ((vaddr & pageSize - 1n) !== 0n) {
      current.raise("PAGES_UNALIGNED", AT.vaddr, 8, "/vaddr", { actual: hexNumber(vaddr), expected: pageSize });
    }
    const slot = current.places.slot(vma2);
    if (slot < 0) return;
    const start = this.vmaStart.get(slot);
    const end = this.vmaEnd.get(slot);
    if (vaddr < start || vaddr + length > end) {
      const related = [{ offset: this.vmaAt.get(slot), length: 8, message: "the mapping" }];
      const args = { actual: range(vaddr, vaddr + length), expected: range(start, end) };
      current.raise("PAGES_OUTSIDE_VMA", AT.vaddr, 8, "/vaddr", args, { related });
    } else if (length > 0n) {
      this.run(slot, vaddr, vaddr + length);
    }
  }
  /** Adds pages to what is known of a mapping. Those that ascend, which is the rule, are compared at once. */
  run(vma2, start, end) {
    const last = this.vmaRun.get(vma2);
    if (last >= 0 && start === this.runEnd.get(last) && this.vmaShuffled.get(vma2) === 0) {
      this.runEnd.set(last, end);
      return;
    }
    const run = this.runStart.push(start);
    this.runEnd.push(end);
    this.runVma.push(vma2);
    this.runObject.push(this.current.index);
    if (last >= 0 && start < this.runEnd.get(last)) this.vmaShuffled.set(vma2, 1);
    else this.vmaRun.set(vma2, run);
  }
  /** Looks for pages that were given twice, in the mappings whose pages do not ascend. */
  finish() {
    const shuffled = [];
    for (let run = 0; run < this.runVma.length; run++) {
      if (this.vmaShuffled.get(this.runVma.get(run)) !== 0) shuffled.push(run);
    }
    const { runVma, runStart, runEnd, runObject } = this;
    shuffled.sort((a, b) => {
      const byVma = runVma.get(a) - runVma.get(b);
      if (byVma !== 0) return byVma;
      return runStart.get(a) < runStart.get(b) ? -1 : runStart.get(a) > runStart.get(b) ? 1 : a - b;
    });
    let widest = -1;
    for (const run of shuffled) {
      const apart = widest < 0 || runVma.get(widest) !== runVma.get(run) || runStart.get(run) >= runEnd.get(widest);
      if (!apart) this.twice(runObject.get(Math.max(run, widest)), runObject.get(Math.min(run, widest)), run, widest);
      if (apart || runEnd.get(run) > runEnd.get(widest)) widest = run;
    }
  }
  twice(index, earlier, run, other) {
    const { current } = this;
    const start = this.runStart.get(run);
    const ends = [this.runEnd.get(run), this.runEnd.get(other)].sort((a, b) => a < b ? -1 : 1);
    const offset = current.places.offset(earlier);
    const related = [{ offset, length: 8, message: "the pages that were given first" }];
    const args = { actual: hexNumber(start), expected: hexNumber(ends[0]) };
    current.revisit(index);
    current.raise("PAGE_TWICE", AT.vaddr, 8, "/vaddr", args, { related });
  }
};

// src/validate/pids.ts
var AT2 = {
  numbers: offsetOf("PID", "numbers"),
  level: offsetOf("PID_NS", "level"),
  pid: offsetOf("TASK_STRUCT", "pid")
};
var Pids = class {
  constructor(current) {
    this.current = current;
  }
  current;
  nsLevel = float64();
  nsDepth = float64();
  nsParent = int32();
  /** PID namespace of an NSPROXY. */
  proxyNs = int32();
  pidLevel = float64();
  pidFirst = float64();
  numbers = float64();
  /** Numbers of the container's root namespace. */
  taken = /* @__PURE__ */ new Set();
  /** Numbers of the namespaces below, by namespace. */
  takenBelow = /* @__PURE__ */ new Map();
  on = {
    PID_NS: (ns) => this.namespace(ns),
    NSPROXY: ({ pidNs: pidNs2 }) => this.own(this.proxyNs.push(this.current.places.slot(pidNs2))),
    PID: (pid2) => this.pid(pid2),
    TASK_STRUCT: (task) => this.task(task)
  };
  own(slot) {
    this.current.places.setSlot(this.current.index, slot);
  }
  namespace({ level, parent }) {
    const { current } = this;
    const above = current.places.slot(parent);
    this.nsLevel.push(level);
    this.nsParent.push(above);
    this.own(this.nsDepth.push(above < 0 ? 0 : this.nsDepth.get(above) + 1));
    if (above < 0) return;
    const expected = this.nsLevel.get(above) + 1;
    if (level === expected) return;
    const related = [{ offset: current.places.offset(parent), length: 8, message: "the parent" }];
    current.raise("PID_NS_LEVEL_MISMATCH", AT2.level, 4, "/level", { actual: level, expected }, { related });
  }
  pid({ level, numbers }) {
    const { current } = this;
    this.pidFirst.push(this.numbers.length);
    for (let i = 0; i < numbers.length; i++) this.numbers.push(numbers.at(i));
    this.own(this.pidLevel.push(level));
    if (numbers.length !== level + 1) {
      const args = { actual: numbers.length, level, expected: level + 1 };
      current.raise("PID_NUMBERS_MISMATCH", AT2.numbers + 4, 4, "/numbers", args);
    }
    const first = numbers.length > 0 ? numbers.at(0) : 0;
    if (first === 0) return;
    if (this.taken.has(first)) {
      current.raise("PID_NUMBER_TWICE", current.row(AT2.numbers, 0), 4, "/numbers/0", { actual: first });
    }
    this.taken.add(first);
  }
  /** Compares the PID of a task with its namespace. */
  task({ pid: pid2, nsproxy: nsproxy2 }) {
    const { places } = this.current;
    const slot = places.slot(pid2);
    const proxy = places.slot(nsproxy2);
    const ns = proxy < 0 ? NONE : this.proxyNs.get(proxy);
    if (slot < 0 || ns < 0) return;
    const level = this.pidLevel.get(slot);
    const depth = this.nsDepth.get(ns);
    if (level !== depth) {
      const related = [{ offset: places.offset(pid2), length: 8, message: "the PID" }];
      this.current.raise("PID_LEVEL_MISMATCH", AT2.pid, 8, "/pid", { actual: level, expected: depth }, { related });
      return;
    }
    const first = this.pidFirst.get(slot);
    const count = (slot + 1 < this.pidFirst.length ? this.pidFirst.get(slot + 1) : this.numbers.length) - first;
    for (let i = Math.min(level, count - 1), at2 = ns; i > 0 && at2 >= 0; i--, at2 = this.nsParent.get(at2)) {
      this.take(at2, this.numbers.get(first + i), places.offset(pid2));
    }
  }
  take(ns, number, offset) {
    const taken2 = this.takenBelow.get(ns) ?? /* @__PURE__ */ new Set();
    this.takenBelow.set(ns, taken2);
    if (number !== 0 && taken2.has(number)) {
      const related = [{ offset, length: 8, message: "the PID" }];
      this.current.raise("PID_NUMBER_TWICE", AT2.pid, 8, "/pid", { actual: number }, { related });
    }
    taken2.add(number);
  }
};

// src/validate/references.ts
var NEEDED_TO_RESTORE = ["mm", "nsproxy", "signal", "sighand"];
var ROOTS = /* @__PURE__ */ new Set(["TASK_STRUCT", "THREAD_X86_64", "VMA", "PAGES"]);
function referencesOf(type, fields) {
  const needed = type === "TASK_STRUCT" ? NEEDED_TO_RESTORE : [];
  return fields.filter(({ role }) => role === "reference").map((field) => ({
    field,
    required: field.required === true && !needed.includes(field.name),
    partOf: field.partOf === true
  }));
}
var plans = [];
for (const { code, type, fields } of kinds) {
  plans[code] = {
    own: referencesOf(type, fields),
    tables: fields.flatMap((field) => {
      const references = referencesOf(type, field.entry ?? []);
      return references.length > 0 ? [{ field, references }] : [];
    })
  };
}
function checkReferences(object, current, size) {
  const { own, tables } = plans[current.code];
  for (const reference of own) {
    const target = object[reference.field.name];
    if (target >= 0) {
      if (!reference.partOf) current.places.mark(target, USED);
    } else if (target === BAD || reference.required) {
      complain(target, reference, reference.field.at, `/${reference.field.name}`, current, size);
    }
  }
  for (const { field, references } of tables) {
    const entries = object[field.name];
    for (let row = 0; row < entries.length; row++) {
      for (const reference of references) {
        const target = entries[row][reference.field.name];
        if (target >= 0) {
          current.places.mark(target, USED);
        } else if (target === BAD || reference.required) {
          const path = `/${field.name}/${row}/${reference.field.name}`;
          complain(target, reference, current.row(field.at, row) + reference.field.at, path, current, size);
        }
      }
    }
  }
}
function complain(target, { field }, at2, path, current, size) {
  const expected = typeName(field.target);
  if (target === NONE) {
    current.raise("REFERENCE_NONE", at2, 8, path, { field: field.id, expected });
    return;
  }
  const pos = current.u64(at2);
  const offset = Number(pos);
  const hit = current.places.search(offset);
  if (hit >= 0 && hit < current.index) {
    const actual = typeName(current.places.code(hit));
    const related = [{ offset, length: 8, message: `this is ${actual}` }];
    current.raise("REFERENCE_WRONG_KIND", at2, 8, path, { field: field.id, actual, expected }, { related });
  } else if (offset >= current.at && offset < size) {
    const args = { field: field.id, actual: hexNumber(pos), expected: hexNumber(current.at) };
    current.raise("REFERENCE_NOT_BACKWARD", at2, 8, path, args);
  } else {
    const args = { field: field.id, actual: hexNumber(pos), expected };
    current.raise("REFERENCE_DANGLING", at2, 8, path, args);
  }
}
var typeName = (code) => kindByCode(code)?.type ?? "an object of an unknown kind";
function checkUnreferenced(current) {
  const { places } = current;
  for (let index = 0; index < places.length; index++) {
    const kind = kindByCode(places.code(index));
    if (kind === void 0 || kind.computed || ROOTS.has(kind.type) || places.isMarked(index, USED)) continue;
    current.revisit(index);
    current.raise("OBJECT_UNREFERENCED", 0, 8, "", { type: kind.type });
  }
}

// src/validate/values.ts
function bitsOf(set) {
  const { known, members } = flagSet(set);
  const retired = members.filter((member) => member.retired);
  return { known, retired: retired.reduce((bits, { number }) => bits | 1n << BigInt(number), 0n) };
}
var checked = (fields) => fields.filter(({ role }) => role === "flags" || role === "enum").map((field) => ({ field, bits: field.role === "flags" ? bitsOf(field.set) : void 0 }));
var plans2 = [];
for (const { code, type, fixed, fields } of kinds) {
  const tables = fields.filter(({ role }) => role === "table").map((field) => ({ field, fields: checked(field.entry ?? []) }));
  plans2[code] = { type, fixed, fields: checked(fields), tables };
}
function checkValues(object, current) {
  const plan = plans2[current.code];
  for (const { field, bits } of plan.fields) {
    const value = object[field.name];
    if (bits === void 0 ? typeof value === "number" : value !== 0n && value !== void 0) {
      checkValue(value, field, bits, field.at, `/${field.name}`, current);
    }
  }
  for (const table2 of plan.tables) {
    const entries = object[table2.field.name];
    if (entries === void 0 || entries.length === 0) continue;
    if (table2.fields.length > 0) checkEntries2(entries, table2.field, table2.fields, current);
    if (entries[0]?.extra !== void 0 || object.listExtra !== void 0) tellWiderEntries(table2.field, plan, current);
  }
  if (object.extra !== void 0 || object.extraTail !== void 0 || object.entsize !== void 0) {
    tellUnknownBytes(object, plan, current);
  }
}
function checkEntries2(entries, table2, fields, current) {
  for (let row = 0; row < entries.length; row++) {
    for (const { field, bits } of fields) {
      const value = entries[row][field.name];
      if (value === 0n || typeof value === "string") continue;
      if (bits !== void 0 && value <= bits.known && bits.retired === 0n) continue;
      const at2 = current.row(table2.at, row) + field.at;
      checkValue(value, field, bits, at2, `/${table2.name}/${row}/${field.name}`, current);
    }
  }
}
function checkValue(value, field, bits, at2, path, current) {
  const set = field.set;
  if (bits === void 0) {
    current.raise("UNKNOWN_ENUM_VALUE", at2, 4, path, { field: field.id, actual: value, set });
    return;
  }
  const flags2 = value;
  const unknown = flags2 > bits.known ? flags2 & ~bits.known : 0n;
  if (unknown !== 0n) {
    const actual = flagSet(set).names(unknown).join(", ");
    current.raise("UNKNOWN_FLAG", at2, 8, path, { field: field.id, actual, set }, { bit: lowest(unknown) });
  }
  const retired = bits.retired === 0n ? 0n : flags2 & bits.retired;
  if (retired !== 0n) {
    const actual = flagSet(set).names(retired).join(", ");
    current.raise("RETIRED_FLAG", at2, 8, path, { field: field.id, actual }, { bit: lowest(retired) });
  }
}
function lowest(bits) {
  let bit = 0;
  while ((bits >> BigInt(bit) & 1n) === 0n) bit++;
  return bit;
}
function tellWiderEntries(table2, plan, current) {
  const count = current.u32(table2.at + 4);
  const entsize = current.u32(table2.at + 8);
  const known = table2.entsize;
  const where = `${count} entries of ${table2.id} with ${entsize} bytes in place of ${known}`;
  const args = { type: plan.type, where, length: count * (entsize - known) };
  current.raise("UNKNOWN_BYTES", table2.at + 8, 4, `/${table2.name}`, args);
}
function tellUnknownBytes(object, plan, current) {
  const { extra } = object;
  const { type } = plan;
  if (extra !== void 0) {
    const where = "behind the fixed part";
    current.raise("UNKNOWN_BYTES", plan.fixed, extra.length, "/extra", { type, where });
  }
  if (object.extraTail !== void 0) {
    const tail = lengthOf2(object.extraTail);
    const where = "behind the last tail";
    current.raise("UNKNOWN_BYTES", current.len - tail, tail, "/extraTail", { type, where });
  }
  for (const name of Object.keys(object.entsize ?? {})) {
    const table2 = plan.tables.find(({ field }) => field.name === name);
    if (table2 !== void 0) tellWiderEntries(table2.field, plan, current);
  }
}

// src/validate/restorable.ts
var KNOWN_TO_THE_PATCH = vmFlags.members.filter(({ since }) => since === 1).reduce((bits, { number }) => bits | 1n << BigInt(number), 0n);
var FILE_TYPE = 61440;
var RESTORABLE_TYPES = [32768, 16384];
var TYPE_NAMES = {
  2401: "FIFO",
  4802: "character device",
  14406: "block device",
  21609: "symbolic link",
  26411: "socket"
};
var ANONYMOUS_ON_DISK = /* @__PURE__ */ new Set(["bcachefs", "btrfs"]);
var NO_DEVICE = new Set(
  "anon_inodefs autofs bpf cgroup cgroup2 configfs debugfs devpts devtmpfs efivarfs fusectl hugetlbfs mqueue nsfs overlay pidfs pipefs proc pstore ramfs rootfs secretmem securityfs selinuxfs sockfs sysfs tmpfs tracefs 9p afs ceph cifs fuse nfs nfs4 smb3 virtiofs".split(" ")
);
var AT3 = {
  securebits: offsetOf("CRED", "securebits"),
  iMode: offsetOf("FILE", "iMode"),
  fstype: offsetOf("FILE", "fstype"),
  devMajor: offsetOf("FILE", "devMajor"),
  vmFlags: offsetOf("VMA", "vmFlags"),
  mm: offsetOf("TASK_STRUCT", "mm")
};
var Restorable = class {
  constructor(current) {
    this.current = current;
  }
  current;
  /** Leader of the process that an address space belongs to. */
  owners = /* @__PURE__ */ new Map();
  on = {
    CRED: ({ securebits: bits }) => {
      if (bits === void 0 || bits === 0n) return;
      const actual = securebits.names(bits).join(", ");
      this.current.raise("SECUREBITS_SET", AT3.securebits, 8, "/securebits", { actual }, { bit: lowest(bits) });
    },
    FILE: (file2) => this.file(file2),
    VMA: ({ vmFlags: flags2 }) => {
      if (flags2 <= KNOWN_TO_THE_PATCH) return;
      const other = flags2 & ~KNOWN_TO_THE_PATCH;
      const args = { actual: vmFlags.names(other).join(", ") };
      this.current.raise("VM_FLAG", AT3.vmFlags, 8, "/vmFlags", args, { bit: lowest(other) });
    },
    TASK_STRUCT: (task) => this.task(task)
  };
  file({ iMode, devMajor, fstype }) {
    const type = iMode & FILE_TYPE;
    if (!RESTORABLE_TYPES.includes(type)) {
      const actual = TYPE_NAMES[type] ?? `file of type ${type.toString(8).padStart(6, "0")}`;
      this.current.raise("FILE_TYPE", AT3.iMode, 4, "/iMode", { actual });
    } else if (NO_DEVICE.has(fstype)) {
      this.current.raise("FILE_WITHOUT_DEVICE", AT3.fstype, 8, "/fstype", { actual: fstype });
    } else if (devMajor === 0 && !ANONYMOUS_ON_DISK.has(fstype)) {
      const actual = /^[\w.-]+$/.test(fstype) ? fstype : "a file system";
      this.current.raise("FILE_WITHOUT_DEVICE", AT3.devMajor, 4, "/devMajor", { actual });
    }
  }
  task(task) {
    const { current } = this;
    for (const field of NEEDED_TO_RESTORE) {
      if (task[field] !== NONE) continue;
      current.raise("TASK_LACKS", offsetOf("TASK_STRUCT", field), 8, `/${field}`, { field });
    }
    if (task.mm < 0) return;
    const leader = task.groupLeader >= 0 ? task.groupLeader : current.index;
    const owner = this.owners.get(task.mm) ?? leader;
    this.owners.set(task.mm, owner);
    if (owner === leader) return;
    const offset = current.places.offset(owner);
    const related = [{ offset, length: 8, message: "the leader of the other process" }];
    current.raise("MM_SHARED", AT3.mm, 8, "/mm", { expected: hexNumber(offset) }, { related });
  }
};

// src/validate/signals.ts
var ACTIONS = offsetOf("SIGHAND_STRUCT", "actions");
var HANDLER = offsetInEntry("SIGHAND_STRUCT", "actions", "saHandler");
var HANDLERS_KNOWN = sighandFlags.of("HANDLERS_KNOWN");
var CAUGHT = 0xffffffffffffffffn;
var Signals = class {
  constructor(current) {
    this.current = current;
  }
  current;
  on = { SIGHAND_STRUCT: (sighand) => this.handlers(sighand) };
  handlers({ sighandFlags: flags2, actions: actions2 }) {
    if ((flags2 & HANDLERS_KNOWN) !== 0n) return;
    for (let row = 0; row < actions2.length; row++) {
      const { saHandler } = actions2.at(row);
      if (saHandler <= 1n || saHandler === CAUGHT) continue;
      const args = { signal: row + 1, actual: hexNumber(saHandler) };
      const at2 = this.current.row(ACTIONS, row) + HANDLER;
      this.current.raise("HANDLER_UNEXPECTED", at2, 8, `/actions/${row}/saHandler`, args);
    }
  }
};

// src/validate/tasks.ts
var SHARED = ["mm", "files", "signal", "sighand"];
var at = (field) => offsetOf("TASK_STRUCT", field);
var AT4 = {
  parent: at("parent"),
  groupLeader: at("groupLeader"),
  pid: at("pid"),
  task: offsetOf("THREAD_X86_64", "task"),
  shared: SHARED.map(at)
};
var Tasks = class {
  constructor(current) {
    this.current = current;
  }
  current;
  /** Of a task: its group leader, then what it shares. */
  leader = int32();
  shared = SHARED.map(() => int32());
  init = NONE;
  /** Number of tasks. */
  get length() {
    return this.leader.length;
  }
  on = {
    TASK_STRUCT: (task) => this.task(task),
    THREAD_X86_64: (thread) => this.registers(thread)
  };
  task(task) {
    const { current } = this;
    const { places, index } = current;
    places.setSlot(index, this.leader.push(task.groupLeader));
    for (const [i, field] of SHARED.entries()) this.shared[i]?.push(task[field]);
    if (task.groupLeader !== NONE) this.thread(task);
    else if (task.parent === NONE) this.parentless();
    if (task.groupLeader !== NONE && task.parent === NONE && task.groupLeader !== this.init) this.parentless();
    if (task.pid >= 0 && places.mark(task.pid, HAS_TASK)) {
      const related = [{ offset: places.offset(task.pid), length: 8, message: "the PID" }];
      current.raise("PID_OF_TWO_TASKS", AT4.pid, 8, "/pid", {}, { related });
    }
  }
  parentless() {
    const { current } = this;
    if (this.init === NONE) {
      this.init = current.index;
      return;
    }
    const offset = current.places.offset(this.init);
    const related = [{ offset, length: 8, message: "the init of the container" }];
    current.raise("SECOND_INIT", AT4.parent, 8, "/parent", { expected: hexNumber(offset) }, { related });
  }
  thread(task) {
    const { current } = this;
    const slot = current.places.slot(task.groupLeader);
    if (slot < 0) return;
    const offset = current.places.offset(task.groupLeader);
    const related = [{ offset, length: 8, message: "the group leader" }];
    if (this.leader.get(slot) !== NONE) {
      current.raise("LEADER_IS_THREAD", AT4.groupLeader, 8, "/groupLeader", {}, { related });
      return;
    }
    for (const [i, field] of SHARED.entries()) {
      const own = task[field];
      const theirs = this.shared[i]?.get(slot);
      if (own === theirs || own < 0 || theirs < 0) continue;
      const args = { field: `pos_${field}`, leader: hexNumber(offset) };
      current.raise("THREAD_SHARES_NOT", AT4.shared[i], 8, `/${field}`, args, { related });
    }
  }
  registers({ task }) {
    const { current } = this;
    const kind = kindByCode(current.code);
    if (kind !== void 0 && kind.arch !== current.arch) {
      current.raise("THREAD_WRONG_ARCH", 0, 4, "", { type: kind.type, actual: current.arch });
    }
    if (task >= 0 && current.places.mark(task, HAS_THREAD)) {
      const related = [{ offset: current.places.offset(task), length: 8, message: "the task" }];
      current.raise("THREAD_TWICE", AT4.task, 8, "/task", {}, { related });
    }
  }
};

// src/validate/rules.ts
var PRIVATE = 2147483648;
var Rules = class {
  constructor(header, size, raise) {
    this.size = size;
    this.current = new Current(header.arch, header.littleEndian, raise);
    this.tasks = new Tasks(this.current);
    this.topics = [
      this.tasks,
      new Memory(this.current),
      new Files(this.current),
      new Signals(this.current),
      new Pids(this.current),
      new Restorable(this.current)
    ];
    for (const { on } of this.topics) {
      for (const [type, handler] of Object.entries(on)) {
        const code = kindByName(type)?.code;
        this.handlers[code] = [...this.handlers[code] ?? [], handler];
      }
    }
  }
  size;
  current;
  tasks;
  topics;
  handlers = [];
  /** Whether an object may refer to others in a way that this revision can't see. */
  hasUnknown = false;
  hasUnread = false;
  get hasTasks() {
    return this.tasks.length > 0;
  }
  /** Says where the current object stands. Comes after its references were resolved, so that none hits itself. */
  place(code) {
    this.current.places.add(this.current.at, code);
  }
  /** The current object could not be read. */
  unreadable() {
    this.hasUnread = true;
  }
  /** The current object is of a kind that this revision does not know. */
  unknownKind() {
    const { current } = this;
    const { code } = current;
    this.hasUnknown = true;
    if (code === 0) current.raise("KIND_ZERO", 0, 4, "", { actual: code });
    else if (code >= PRIVATE) current.raise("PRIVATE_KIND", 0, 4, "", { actual: hexNumber(code) });
    else current.raise("UNKNOWN_KIND", 0, 4, "", { actual: code });
  }
  /** Checks the current object, which was read. */
  object(object) {
    const { current } = this;
    if (object.extra !== void 0 || object.extraTail !== void 0) this.hasUnknown = true;
    checkReferences(object, current, this.size);
    checkValues(object, current);
    this.links(object);
  }
  /** Checks what the current object, in which everything is valid, says about others. */
  links(object) {
    const handlers = this.handlers[this.current.code];
    if (handlers !== void 0) for (let i = 0; i < handlers.length; i++) handlers[i](object);
  }
  /** When all objects were seen; `isWhole` tells whether that is all of the image. */
  finish(isWhole, notChecked) {
    for (const topic of this.topics) topic.finish?.();
    if (!this.hasTasks) return;
    const why = !isWhole ? "not all objects could be found" : this.hasUnread ? "not all objects could be read" : this.hasUnknown ? "objects have parts that this revision does not know and that may refer to others" : void 0;
    if (why === void 0) checkUnreferenced(this.current);
    else notChecked.push({ what: "whether every object is referred to", why });
  }
};

// src/validate/walk.ts
var lazyCodes = new Set(kinds.filter(({ fields }) => fields.some(({ lazy }) => lazy)).map(({ code }) => code));
var CONTEXT = 32;
var Walk = class {
  constructor(window, size, settings) {
    this.window = window;
    this.size = size;
    this.settings = settings;
    this.issues = new Issues(settings);
    this.inventory = new Inventory();
  }
  window;
  size;
  settings;
  issues;
  inventory;
  notChecked = [];
  header;
  sealed = false;
  /** Whether all objects could be found, and their insides be looked at. */
  isWhole = true;
  isDecoded = true;
  /** The finding that makes the length of the latest object doubtful. */
  suspect;
  /** The first finding after which objects may have been missed. */
  lost;
  rules;
  reader;
  stream = new BodyStream(new Uint8Array(0));
  /** What the stream and the views read from. */
  bytes;
  sight;
  views = [];
  /** @returns the report, without what only the owner of the bytes knows */
  *run() {
    const { window, size, issues } = this;
    const head = Math.min(size, FIRST_OBJECT);
    if (!window.holds(0, head)) yield { at: 0, length: head };
    this.header = readHeader(window.bytes.subarray(0, head), size, issues.raise);
    this.inventory.header = this.header === void 0 ? 0 : Math.min(head, HEADER_LENGTH);
    this.inventory.padding = this.header === void 0 ? 0 : head - this.inventory.header;
    if (this.header === void 0) this.stop(0, "the header cannot be read");
    else yield* this.objects(this.header);
    return yield* this.report();
  }
  *objects(header) {
    const { window, size, issues, inventory } = this;
    const { littleEndian } = header;
    const rules2 = new Rules(header, size, issues.raise);
    const { current } = rules2;
    this.rules = rules2;
    this.reader = new ObjectReader(
      this.stream,
      header.archCode,
      littleEndian,
      (pos, code) => current.places.resolve(pos, code),
      issues.raise,
      (_, length) => length
    );
    this.sight = new Sight(littleEndian, current.places);
    this.views = viewsOf(this.sight);
    yield* this.recognise(littleEndian);
    issues.place = current;
    for (let at2 = FIRST_OBJECT, index = 0; at2 < size; index++) {
      current.start(index, at2);
      const left = size - at2;
      if (left < OBJECT_HEADER) {
        issues.raise("TRAILING_BYTES", at2, left, `/objects/${index}`, {});
        this.stop(at2, "no object header fits");
        break;
      }
      if (!window.holds(at2, OBJECT_HEADER)) yield { at: at2, length: OBJECT_HEADER };
      const code = window.u32(at2, littleEndian);
      const len = window.u32(at2 + 4, littleEndian);
      current.code = code;
      current.len = len;
      this.weigh(code, len, left);
      if (!checkFrame(len, at2, left, index, issues.raise)) {
        this.stop(at2, "len does not say where the next object starts");
        break;
      }
      inventory.count(code, len);
      const decoder = decoders[code];
      if (decoder === void 0) {
        rules2.place(0);
        if (this.isDecoded) rules2.unknownKind();
      } else if (this.isDecoded) {
        if (lazyCodes.has(code)) yield* this.lazily(decoder, littleEndian);
        else {
          if (!window.holds(at2, len)) yield { at: at2, length: len };
          const object = this.read(decoder);
          if (code === END && object !== void 0) yield* this.end(object);
        }
      }
      const end = at2 + len;
      at2 = align8(end);
      if (at2 === end) continue;
      const present = Math.min(at2, size) - end;
      if (!window.holds(end, present)) yield { at: end, length: present };
      issues.cause ??= this.suspect;
      checkPadding(window.bytes, end - window.start, end, size, index, issues.raise);
      inventory.padding += present;
    }
    yield* this.finish(rules2);
  }
  /** Puts the current object through the rules. @returns the object where it is not plain and can be read */
  read(decoder) {
    const { window, issues } = this;
    const rules2 = this.rules;
    const { current } = rules2;
    if (window.bytes !== this.bytes) {
      this.bytes = window.bytes;
      this.stream.rebase(window.bytes);
      this.sight?.move(window.bytes);
    }
    const local = current.at - window.start;
    current.see(window.bytes, local);
    const view = this.views[current.code];
    const isPlain = view?.isPlain(local, current.len) === true;
    const object = isPlain ? void 0 : this.decode(decoder, local);
    rules2.place(current.code);
    const { cause } = issues;
    issues.cause ??= this.suspect;
    if (isPlain) rules2.links(view);
    else if (object !== void 0 && current.code !== END) rules2.object(object);
    issues.cause = cause;
    return object;
  }
  /** Reads the current object field by field, and reports what is wrong with its layout. */
  decode(decoder, local) {
    const { window, issues } = this;
    const rules2 = this.rules;
    const { at: at2, len, index } = rules2.current;
    issues.doubt = void 0;
    const object = this.reader?.read(decoder, window.bytes, local, at2, len, index);
    if (issues.doubt !== void 0) {
      this.suspect = issues.doubt;
      rules2.unreadable();
    }
    return object;
  }
  /** Reads the current object, of which only the fixed part is looked at. */
  *lazily(decoder, littleEndian) {
    const { window } = this;
    const { at: at2, len } = this.rules.current;
    const least = Math.min(decoder.fixed, len);
    if (!window.holds(at2, least)) yield { at: at2, length: least };
    const start = len < decoder.fixed ? len : window.u32(at2 + decoder.firstTail, littleEndian);
    const needed = Math.max(least, Math.min(start, len));
    if (!window.holds(at2, needed)) yield { at: at2, length: needed };
    const object = this.read(decoder);
    if (object?.extraTail !== void 0)
      yield* this.unseenGap(lengthOf2(object.data), lengthOf2(object.extraTail));
  }
  *finish(rules2) {
    const { issues, size } = this;
    const { current } = rules2;
    const last = current.at;
    if (this.sealed === false && current.index >= 0 && this.isDecoded) yield* this.hidden(last, current);
    current.start(-1, size);
    issues.cause = this.lost;
    if (this.sealed === false && this.isDecoded) issues.raise("NOT_SEALED", size, 0, "", {});
    issues.cause = void 0;
    if (this.isDecoded) rules2.finish(this.isWhole && this.lost === void 0, this.notChecked);
  }
  /** Looks whether the objects are those of the later posting: all fit it, and some fit nothing else. */
  *recognise(littleEndian) {
    const { window, size } = this;
    let count = 0;
    let objects = 0;
    for (let at2 = FIRST_OBJECT; at2 + OBJECT_HEADER <= size; objects++) {
      if (!window.holds(at2, OBJECT_HEADER)) yield { at: at2, length: OBJECT_HEADER };
      const code = window.u32(at2, littleEndian);
      const len = window.u32(at2 + 4, littleEndian);
      if (!fitsLaterPosting(code, len)) return;
      if (!fitsFormat(code, len)) count++;
      at2 = align8(at2 + len);
    }
    if (count === 0) return;
    this.issues.raise("LATER_POSTING", FIRST_OBJECT, OBJECT_HEADER, "/objects", { count, objects });
    this.isDecoded = false;
    this.notChecked.push({
      what: "what is inside the objects",
      why: "they are of another format under the same image_version",
      offset: FIRST_OBJECT,
      length: size - FIRST_OBJECT
    });
  }
  /** Decides whether findings about the object at hand follow from an earlier one: its header makes no sense. */
  weigh(code, len, left) {
    const { issues } = this;
    if (this.sealed === true) {
      issues.cause = this.lost;
    } else if (this.suspect === void 0 || fitsFormat(code, len) && len <= left) {
      issues.cause = void 0;
      this.suspect = void 0;
    } else {
      issues.cause = this.suspect;
      this.lost ??= this.suspect;
    }
  }
  /** Checks the bytes between page data and what a newer revision put behind it, if the reader did not have them. */
  *unseenGap(data, tail) {
    const { window } = this;
    const { at: at2, len, index } = this.rules.current;
    const until = at2 + len - tail;
    const from = until - (align8(data) - data);
    if (from === until || window.holds(from, until - from)) return;
    yield { at: from, length: until - from };
    const end = until - window.start;
    const wrong = firstNonZero(window.bytes, from - window.start, end);
    if (wrong < 0) return;
    const actual = hex(window.bytes.subarray(wrong, end));
    this.issues.raise("TAIL_GAP_NOT_ZERO", window.start + wrong, end - wrong, `/objects/${index}`, { actual });
  }
  /**
   * Looks whether END stands at the end of an image in which none was found: as the
   * last object, which starts at `last`, under another kind, or swallowed by it.
   */
  *hidden(last, current) {
    const { window, size } = this;
    for (const at2 of /* @__PURE__ */ new Set([last, size - END_LENGTH])) {
      if (at2 < last || at2 % 8 !== 0 || at2 + END_LENGTH > size) continue;
      if (!window.holds(at2, END_LENGTH)) yield { at: at2, length: END_LENGTH };
      current.at = at2;
      current.see(window.bytes, at2 - window.start);
      if (current.u64(16) !== BigInt(at2)) continue;
      const actual = at2 === last ? `their kind is ${current.u32(0)}` : `the object at ${hexNumber(last)} claims them`;
      current.raise("END_HIDDEN", 0, END_LENGTH, "", { actual });
      return;
    }
  }
  *end(end) {
    const { issues, size } = this;
    const { at: at2, len, index } = this.rules.current;
    const behind = align8(at2 + len);
    const isLast = behind >= size;
    const checksum = yield { checksum: at2 };
    issues.cause ??= this.lost;
    checkEnd(end, at2, len, index, isLast ? size : behind, () => checksum, issues.raise);
    if (!isLast) {
      issues.raise("END_NOT_LAST", behind, size - behind, `/objects/${index}`, {});
      this.lost ??= issues.latest;
    }
    this.sealed = true;
  }
  /** Gives up at `at`. */
  stop(at2, why) {
    this.isWhole = false;
    if (this.sealed !== true) this.sealed = "undetermined";
    this.lost ??= this.issues.latest;
    this.notChecked.push({ what: "everything from here on", why, offset: at2, length: this.size - at2 });
  }
  *report() {
    const { issues, settings, header } = this;
    const findings = issues.list();
    const hasTasks = this.rules?.hasTasks === true;
    for (const finding of findings) yield* this.addContext(finding);
    const isKnown = (level) => this.isWhole && (level === "well-formed" || this.isDecoded && (level !== "restorable" || hasTasks));
    const verdicts = issues.verdicts(isKnown);
    const [wellFormed, valid, consistent, restorable] = verdicts;
    const verdict = { wellFormed, valid, consistent, restorable };
    const asked = { "well-formed": wellFormed, valid, consistent, restorable }[settings.level];
    if (this.isWhole && this.isDecoded && !hasTasks) {
      this.notChecked.push({ what: "whether it can be restored", why: "the image has no tasks" });
    }
    return {
      reportVersion: 1,
      tool: { name: "cr-image", version: VERSION },
      input: { ...settings.name !== void 0 && { name: settings.name }, size: this.size },
      ...header && {
        format: {
          imageVersion: String(IMAGE_VERSION),
          arch: header.arch,
          byteOrder: header.littleEndian ? "little-endian" : "big-endian",
          utsRelease: header.utsRelease,
          sealed: this.sealed,
          revision: this.inventory.revision
        }
      },
      verdict,
      level: settings.level,
      failOn: settings.failOn,
      passes: asked === true && !issues.reaches(settings.failOn, settings.level),
      counts: issues.counts(),
      findings,
      folded: issues.total - findings.length,
      suppressed: issues.left(),
      notChecked: this.notChecked,
      inventory: this.inventory.summary(this.size)
    };
  }
  /** Adds the bytes around the place of a finding. */
  *addContext(finding) {
    const { window, size } = this;
    if (size === 0) return;
    const last = Math.min(finding.offset, size - 1);
    const at2 = last - last % 16;
    const length = Math.min(CONTEXT, size - at2);
    if (!window.holds(at2, length)) yield { at: at2, length, exact: true };
    const bytes = window.bytes.subarray(at2 - window.start, at2 - window.start + length);
    finding.context = {
      offset: at2,
      hex: Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
    };
  }
};

// src/validate/window.ts
var Window = class {
  bytes = new Uint8Array(0);
  /** Offset of the first one. */
  start = 0;
  view = new DataView(this.bytes.buffer);
  /** Has `bytes`, which stand at `start`. */
  move(bytes, start) {
    this.bytes = bytes;
    this.start = start;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  holds(at2, length) {
    return at2 >= this.start && at2 + length <= this.start + this.bytes.length;
  }
  u32(at2, littleEndian) {
    return this.view.getUint32(at2 - this.start, littleEndian);
  }
};

// src/validate/index.ts
function validateImage(bytes, options = {}) {
  if (!(bytes instanceof Uint8Array)) throw new TypeError("the image is not a Uint8Array");
  const crc322 = options.crc32 ?? crc32;
  const window = new Window();
  window.move(bytes, 0);
  const walking = new Walk(window, bytes.byteLength, settle(options)).run();
  let summed = 0;
  let sum = 0;
  const checksum = (end) => {
    sum = crc322(bytes.subarray(summed, end), sum);
    summed = end;
    return sum;
  };
  for (let step = walking.next(); ; ) {
    if (step.done) return step.value;
    step = walking.next("checksum" in step.value ? checksum(step.value.checksum) : void 0);
  }
}
export {
  VERSION,
  imageToJson,
  readImage,
  validateImage,
  writeImage
};
