// Generated from schemas/ by `npm run generate`. Do not edit.
var oe = (r, n) => () => {
  try {
    return n || r((n = { exports: {} }).exports, n), n.exports;
  } catch (u) {
    throw n = 0, u;
  }
};

var ne = oe((X) => {
  "use strict";
  Object.defineProperty(X, "__esModule", { value: !0 });
  function se(r) {
    let n = r.length, u = 0, h = 0, o;
    for (; h < n; )
      u++, o = r.charCodeAt(h++), o >= 55296 && o <= 56319 && h < n && (o = r.charCodeAt(h), (o & 64512) === 56320 && h++);
    return u;
  }
  X.default = se;
  se.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var j = { type: "object", additionalProperties: !1, required: ["version", "rules"], properties: { version: { const: 1 }, defaults: { $ref: "#/definitions/FileDefaults" }, rules: { type: "array", items: { $ref: "#/definitions/Rule" } } }, definitions: { FileDefaults: { type: "object", additionalProperties: !1, minProperties: 1, properties: { unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, UnknownEffect: { enum: ["deny", "hold"] }, Rule: { type: "object", additionalProperties: !1, required: ["id", "effect", "match"], properties: { id: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, effect: { $ref: "#/definitions/Effect" }, reason: { type: "string", minLength: 1 }, match: { $ref: "#/definitions/Matchers" }, unless: { $ref: "#/definitions/Matchers" }, unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, Effect: { enum: ["allow", "hold", "deny"] }, Matchers: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Matcher" } }, else: { $ref: "#/definitions/Matcher" } }, Matcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { tool: { $ref: "#/definitions/Globs" }, resource: { $ref: "#/definitions/Globs" }, environment: { $ref: "#/definitions/Globs" }, agent: { $ref: "#/definitions/Globs" }, principal: { $ref: "#/definitions/Globs" }, labels: { $ref: "#/definitions/Strings" }, args: { type: "object", minProperties: 1, additionalProperties: { $ref: "#/definitions/ValueMatcher" } }, when: { type: "string", minLength: 1 }, sql: { $ref: "#/definitions/SqlMatcher" }, shell: { $ref: "#/definitions/ShellMatcher" }, http: { $ref: "#/definitions/HttpMatcher" }, reads: { $ref: "#/definitions/Globs" }, writes: { $ref: "#/definitions/Globs" }, network: { if: { type: "boolean" }, then: { const: !0 }, else: { $ref: "#/definitions/Globs" } } } }, Globs: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } }, Strings: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } }, Scalar: { type: ["string", "number", "boolean", "null"] }, ValueMatcher: { if: { type: "object" }, then: { $ref: "#/definitions/ValueTest" }, else: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, else: { $ref: "#/definitions/Scalar" } } }, ValueTest: { type: "object", additionalProperties: !1, minProperties: 1, properties: { glob: { $ref: "#/definitions/Globs" }, regex: { type: "string" }, in: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, gt: { type: "number" }, gte: { type: "number" }, lt: { type: "number" }, lte: { type: "number" }, exists: { type: "boolean" }, schema: { type: ["object", "boolean"] }, not: { $ref: "#/definitions/ValueMatcher" } } }, SqlMatcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { effect: { $ref: "#/definitions/Strings" }, table: { $ref: "#/definitions/Globs" }, function: { $ref: "#/definitions/Globs" }, where: { const: "missing" }, arg: { type: "string", minLength: 1 } } }, ShellMatcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { command: { $ref: "#/definitions/Globs" }, flags: { $ref: "#/definitions/Strings" }, arg: { $ref: "#/definitions/Globs" }, dynamic: { type: "boolean" } } }, HttpMatcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { method: { $ref: "#/definitions/Strings" }, host: { $ref: "#/definitions/Globs" }, path: { $ref: "#/definitions/Globs" } } }, Duration: { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, Approval: { type: "object", additionalProperties: !1, minProperties: 1, properties: { from: { $ref: "#/definitions/Strings" }, "owners-of": { $ref: "#/definitions/Globs" }, count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } } } }, F = { type: "object", additionalProperties: !1, minProperties: 1, properties: { unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, Y = { enum: ["deny", "hold"] };
function E(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (!(r === "deny" || r === "hold")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Y.enum }, message: "must be equal to one of the allowed values", schema: Y.enum, parentSchema: Y, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return E.errors = e, s === 0;
}
var k = { type: "object", additionalProperties: !1, minProperties: 1, properties: { from: { $ref: "#/definitions/Strings" }, "owners-of": { $ref: "#/definitions/Globs" }, count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } }, $ = { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } }, N = ne().default;
function w(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0, t = s, i = !0, p = s;
  if (!Array.isArray(r)) {
    let l = {};
    e === null ? e = [l] : e.push(l), s++;
  }
  var c = p === s;
  s = t, e !== null && (t ? e.length = t : e = null);
  let g;
  if (c) {
    let l = s;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: n, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: $.then, data: r };
        e === null ? e = [m] : e.push(m), s++;
      }
      let f = r.length;
      for (let m = 0; m < f; m++) {
        let S = r[m];
        if (typeof S == "string") {
          if (N(S) < 1) {
            let b = { instancePath: n + "/" + m, schemaPath: "#/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: $.then.items, data: S };
            e === null ? e = [b] : e.push(b), s++;
          }
        } else {
          let b = { instancePath: n + "/" + m, schemaPath: "#/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: $.then.items.type, parentSchema: $.then.items, data: S };
          e === null ? e = [b] : e.push(b), s++;
        }
      }
    } else {
      let f = { instancePath: n, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: $.then.type, parentSchema: $.then, data: r };
      e === null ? e = [f] : e.push(f), s++;
    }
    var c = l === s;
    i = c, g = "then";
  } else {
    let l = s;
    if (typeof r == "string") {
      if (N(r) < 1) {
        let f = { instancePath: n, schemaPath: "#/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: $.else, data: r };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: n, schemaPath: "#/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: $.else.type, parentSchema: $.else, data: r };
      e === null ? e = [f] : e.push(f), s++;
    }
    var c = l === s;
    i = c, g = "else";
  }
  if (!i) {
    let l = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: g }, message: 'must match "' + g + '" schema', schema: $.if, parentSchema: $, data: r };
    e === null ? e = [l] : e.push(l), s++;
  }
  return w.errors = e, s === 0;
}
var D = { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } };
function a(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0, t = s, i = !0, p = s;
  if (!Array.isArray(r)) {
    let l = {};
    e === null ? e = [l] : e.push(l), s++;
  }
  var c = p === s;
  s = t, e !== null && (t ? e.length = t : e = null);
  let g;
  if (c) {
    let l = s;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: n, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: D.then, data: r };
        e === null ? e = [m] : e.push(m), s++;
      }
      let f = r.length;
      for (let m = 0; m < f; m++) {
        let S = r[m];
        if (typeof S == "string") {
          if (N(S) < 1) {
            let b = { instancePath: n + "/" + m, schemaPath: "#/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: D.then.items, data: S };
            e === null ? e = [b] : e.push(b), s++;
          }
        } else {
          let b = { instancePath: n + "/" + m, schemaPath: "#/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.then.items.type, parentSchema: D.then.items, data: S };
          e === null ? e = [b] : e.push(b), s++;
        }
      }
    } else {
      let f = { instancePath: n, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: D.then.type, parentSchema: D.then, data: r };
      e === null ? e = [f] : e.push(f), s++;
    }
    var c = l === s;
    i = c, g = "then";
  } else {
    let l = s;
    if (typeof r == "string") {
      if (N(r) < 1) {
        let f = { instancePath: n, schemaPath: "#/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: D.else, data: r };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: n, schemaPath: "#/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.else.type, parentSchema: D.else, data: r };
      e === null ? e = [f] : e.push(f), s++;
    }
    var c = l === s;
    i = c, g = "else";
  }
  if (!i) {
    let l = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: g }, message: 'must match "' + g + '" schema', schema: D.if, parentSchema: D, data: r };
    e === null ? e = [l] : e.push(l), s++;
  }
  return a.errors = e, s === 0;
}
var C = { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, ae = new RegExp("^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", "u");
function A(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (typeof r == "string") {
    if (N(r) < 2) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ae.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$" }, message: 'must match pattern "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$"', schema: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: C.type, parentSchema: C, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return A.errors = e, s === 0;
}
function M(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: k, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "from" || t === "owners-of" || t === "count" || t === "timeout" || t === "valid-for" || t === "retry-after" || t === "explicit" || t === "presence")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: k, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.from !== void 0 && (w(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r["owners-of"] !== void 0 && (a(r["owners-of"], { instancePath: n + "/owners-of", parentData: r, parentDataProperty: "owners-of", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.count !== void 0) {
      let t = r.count;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: k.properties.count.type, parentSchema: k.properties.count, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 100 || isNaN(t)) {
          let i = { instancePath: n + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: k.properties.count, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: n + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: k.properties.count, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      }
    }
    if (r.timeout !== void 0 && (A(r.timeout, { instancePath: n + "/timeout", parentData: r, parentDataProperty: "timeout", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r["valid-for"] !== void 0 && (A(r["valid-for"], { instancePath: n + "/valid-for", parentData: r, parentDataProperty: "valid-for", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r["retry-after"] !== void 0 && (A(r["retry-after"], { instancePath: n + "/retry-after", parentData: r, parentDataProperty: "retry-after", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.explicit !== void 0) {
      let t = r.explicit;
      if (typeof t != "boolean") {
        let i = { instancePath: n + "/explicit", schemaPath: "#/properties/explicit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: k.properties.explicit.type, parentSchema: k.properties.explicit, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.presence !== void 0) {
      let t = r.presence;
      if (typeof t != "boolean") {
        let i = { instancePath: n + "/presence", schemaPath: "#/properties/presence/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: k.properties.presence.type, parentSchema: k.properties.presence, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: k.type, parentSchema: k, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return M.errors = e, s === 0;
}
function U(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: F, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "unknown" || t === "approval")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: F, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    r.unknown !== void 0 && (E(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.approval !== void 0 && (M(r.approval, { instancePath: n + "/approval", parentData: r, parentDataProperty: "approval", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: F.type, parentSchema: F, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return U.errors = e, s === 0;
}
var P = { type: "object", additionalProperties: !1, required: ["id", "effect", "match"], properties: { id: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, effect: { $ref: "#/definitions/Effect" }, reason: { type: "string", minLength: 1 }, match: { $ref: "#/definitions/Matchers" }, unless: { $ref: "#/definitions/Matchers" }, unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, pe = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u"), ee = { enum: ["allow", "hold", "deny"] };
function R(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (!(r === "allow" || r === "hold" || r === "deny")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ee.enum }, message: "must be equal to one of the allowed values", schema: ee.enum, parentSchema: ee, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return R.errors = e, s === 0;
}
var V = { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Matcher" } }, else: { $ref: "#/definitions/Matcher" } }, v = { type: "object", additionalProperties: !1, minProperties: 1, properties: { tool: { $ref: "#/definitions/Globs" }, resource: { $ref: "#/definitions/Globs" }, environment: { $ref: "#/definitions/Globs" }, agent: { $ref: "#/definitions/Globs" }, principal: { $ref: "#/definitions/Globs" }, labels: { $ref: "#/definitions/Strings" }, args: { type: "object", minProperties: 1, additionalProperties: { $ref: "#/definitions/ValueMatcher" } }, when: { type: "string", minLength: 1 }, sql: { $ref: "#/definitions/SqlMatcher" }, shell: { $ref: "#/definitions/ShellMatcher" }, http: { $ref: "#/definitions/HttpMatcher" }, reads: { $ref: "#/definitions/Globs" }, writes: { $ref: "#/definitions/Globs" }, network: { if: { type: "boolean" }, then: { const: !0 }, else: { $ref: "#/definitions/Globs" } } } }, ie = Object.prototype.hasOwnProperty, G = { if: { type: "object" }, then: { $ref: "#/definitions/ValueTest" }, else: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, else: { $ref: "#/definitions/Scalar" } } }, y = { type: "object", additionalProperties: !1, minProperties: 1, properties: { glob: { $ref: "#/definitions/Globs" }, regex: { type: "string" }, in: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, gt: { type: "number" }, gte: { type: "number" }, lt: { type: "number" }, lte: { type: "number" }, exists: { type: "boolean" }, schema: { type: ["object", "boolean"] }, not: { $ref: "#/definitions/ValueMatcher" } } }, re = { type: ["string", "number", "boolean", "null"] };
function _(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (typeof r != "string" && !(typeof r == "number" && isFinite(r)) && typeof r != "boolean" && r !== null) {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: re.type }, message: "must be string,number,boolean,null", schema: re.type, parentSchema: re, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _.errors = e, s === 0;
}
var te = { validate: z };
function H(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: y, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!ie.call(y.properties, t)) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: y, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.glob !== void 0 && (a(r.glob, { instancePath: n + "/glob", parentData: r, parentDataProperty: "glob", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.regex !== void 0) {
      let t = r.regex;
      if (typeof t != "string") {
        let i = { instancePath: n + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.regex.type, parentSchema: y.properties.regex, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let p = { instancePath: n + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.in, data: t };
          e === null ? e = [p] : e.push(p), s++;
        }
        let i = t.length;
        for (let p = 0; p < i; p++)
          _(t[p], { instancePath: n + "/in/" + p, parentData: t, parentDataProperty: p, rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length);
      } else {
        let i = { instancePath: n + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.in.type, parentSchema: y.properties.in, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.gt !== void 0) {
      let t = r.gt;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: n + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: y.properties.gt.type, parentSchema: y.properties.gt, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.gte !== void 0) {
      let t = r.gte;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: n + "/gte", schemaPath: "#/properties/gte/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: y.properties.gte.type, parentSchema: y.properties.gte, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.lt !== void 0) {
      let t = r.lt;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: n + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: y.properties.lt.type, parentSchema: y.properties.lt, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.lte !== void 0) {
      let t = r.lte;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: n + "/lte", schemaPath: "#/properties/lte/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: y.properties.lte.type, parentSchema: y.properties.lte, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.exists !== void 0) {
      let t = r.exists;
      if (typeof t != "boolean") {
        let i = { instancePath: n + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: y.properties.exists.type, parentSchema: y.properties.exists, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.schema !== void 0) {
      let t = r.schema;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "boolean") {
        let i = { instancePath: n + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: y.properties.schema.type }, message: "must be object,boolean", schema: y.properties.schema.type, parentSchema: y.properties.schema, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    r.not !== void 0 && (te.validate(r.not, { instancePath: n + "/not", parentData: r, parentDataProperty: "not", rootData: o }) || (e = e === null ? te.validate.errors : e.concat(te.validate.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.type, parentSchema: y, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return H.errors = e, s === 0;
}
function z(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0, t = s, i = !0, p = s;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    let d = {};
    e === null ? e = [d] : e.push(d), s++;
  }
  var c = p === s;
  s = t, e !== null && (t ? e.length = t : e = null);
  let g;
  if (c) {
    let d = s;
    H(r, { instancePath: n, parentData: u, parentDataProperty: h, rootData: o }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
    var c = d === s;
    i = c, g = "then";
  } else {
    let d = s, f = s, m = !0, S = s;
    if (!Array.isArray(r)) {
      let O = {};
      e === null ? e = [O] : e.push(O), s++;
    }
    var l = S === s;
    s = f, e !== null && (f ? e.length = f : e = null);
    let b;
    if (l) {
      let O = s;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let q = { instancePath: n, schemaPath: "#/else/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: G.else.then, data: r };
          e === null ? e = [q] : e.push(q), s++;
        }
        let Z = r.length;
        for (let q = 0; q < Z; q++)
          _(r[q], { instancePath: n + "/" + q, parentData: r, parentDataProperty: q, rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length);
      } else {
        let Z = { instancePath: n, schemaPath: "#/else/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: G.else.then.type, parentSchema: G.else.then, data: r };
        e === null ? e = [Z] : e.push(Z), s++;
      }
      var l = O === s;
      m = l, b = "then";
    } else {
      let O = s;
      _(r, { instancePath: n, parentData: u, parentDataProperty: h, rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length);
      var l = O === s;
      m = l, b = "else";
    }
    if (!m) {
      let O = { instancePath: n, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: b }, message: 'must match "' + b + '" schema', schema: G.else.if, parentSchema: G.else, data: r };
      e === null ? e = [O] : e.push(O), s++;
    }
    var c = d === s;
    i = c, g = "else";
  }
  if (!i) {
    let d = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: g }, message: 'must match "' + g + '" schema', schema: G.if, parentSchema: G, data: r };
    e === null ? e = [d] : e.push(d), s++;
  }
  return z.errors = e, s === 0;
}
var x = { type: "object", additionalProperties: !1, minProperties: 1, properties: { effect: { $ref: "#/definitions/Strings" }, table: { $ref: "#/definitions/Globs" }, function: { $ref: "#/definitions/Globs" }, where: { const: "missing" }, arg: { type: "string", minLength: 1 } } };
function B(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: x, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "effect" || t === "table" || t === "function" || t === "where" || t === "arg")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: x, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.effect !== void 0 && (w(r.effect, { instancePath: n + "/effect", parentData: r, parentDataProperty: "effect", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.table !== void 0 && (a(r.table, { instancePath: n + "/table", parentData: r, parentDataProperty: "table", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.function !== void 0 && (a(r.function, { instancePath: n + "/function", parentData: r, parentDataProperty: "function", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.where !== void 0) {
      let t = r.where;
      if (t !== "missing") {
        let i = { instancePath: n + "/where", schemaPath: "#/properties/where/const", keyword: "const", params: { allowedValue: "missing" }, message: "must be equal to constant", schema: "missing", parentSchema: x.properties.where, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.arg !== void 0) {
      let t = r.arg;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let i = { instancePath: n + "/arg", schemaPath: "#/properties/arg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: x.properties.arg, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: n + "/arg", schemaPath: "#/properties/arg/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: x.properties.arg.type, parentSchema: x.properties.arg, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: x.type, parentSchema: x, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return B.errors = e, s === 0;
}
var I = { type: "object", additionalProperties: !1, minProperties: 1, properties: { command: { $ref: "#/definitions/Globs" }, flags: { $ref: "#/definitions/Strings" }, arg: { $ref: "#/definitions/Globs" }, dynamic: { type: "boolean" } } };
function J(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: I, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "command" || t === "flags" || t === "arg" || t === "dynamic")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: I, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.command !== void 0 && (a(r.command, { instancePath: n + "/command", parentData: r, parentDataProperty: "command", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.flags !== void 0 && (w(r.flags, { instancePath: n + "/flags", parentData: r, parentDataProperty: "flags", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.arg !== void 0 && (a(r.arg, { instancePath: n + "/arg", parentData: r, parentDataProperty: "arg", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.dynamic !== void 0) {
      let t = r.dynamic;
      if (typeof t != "boolean") {
        let i = { instancePath: n + "/dynamic", schemaPath: "#/properties/dynamic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: I.properties.dynamic.type, parentSchema: I.properties.dynamic, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: I.type, parentSchema: I, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return J.errors = e, s === 0;
}
var K = { type: "object", additionalProperties: !1, minProperties: 1, properties: { method: { $ref: "#/definitions/Strings" }, host: { $ref: "#/definitions/Globs" }, path: { $ref: "#/definitions/Globs" } } };
function Q(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: K, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "method" || t === "host" || t === "path")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: K, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    r.method !== void 0 && (w(r.method, { instancePath: n + "/method", parentData: r, parentDataProperty: "method", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.host !== void 0 && (a(r.host, { instancePath: n + "/host", parentData: r, parentDataProperty: "host", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.path !== void 0 && (a(r.path, { instancePath: n + "/path", parentData: r, parentDataProperty: "path", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: K.type, parentSchema: K, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Q.errors = e, s === 0;
}
function T(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let i = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: v, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!ie.call(v.properties, i)) {
        let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: v, data: r };
        e === null ? e = [p] : e.push(p), s++;
      }
    if (r.tool !== void 0 && (a(r.tool, { instancePath: n + "/tool", parentData: r, parentDataProperty: "tool", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.resource !== void 0 && (a(r.resource, { instancePath: n + "/resource", parentData: r, parentDataProperty: "resource", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.environment !== void 0 && (a(r.environment, { instancePath: n + "/environment", parentData: r, parentDataProperty: "environment", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.agent !== void 0 && (a(r.agent, { instancePath: n + "/agent", parentData: r, parentDataProperty: "agent", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.principal !== void 0 && (a(r.principal, { instancePath: n + "/principal", parentData: r, parentDataProperty: "principal", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.labels !== void 0 && (w(r.labels, { instancePath: n + "/labels", parentData: r, parentDataProperty: "labels", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.args !== void 0) {
      let i = r.args;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (Object.keys(i).length < 1) {
          let p = { instancePath: n + "/args", schemaPath: "#/properties/args/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: v.properties.args, data: i };
          e === null ? e = [p] : e.push(p), s++;
        }
        for (let p in i)
          z(i[p], { instancePath: n + "/args/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: o }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length);
      } else {
        let p = { instancePath: n + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.properties.args.type, parentSchema: v.properties.args, data: i };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (r.when !== void 0) {
      let i = r.when;
      if (typeof i == "string") {
        if (N(i) < 1) {
          let p = { instancePath: n + "/when", schemaPath: "#/properties/when/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.properties.when, data: i };
          e === null ? e = [p] : e.push(p), s++;
        }
      } else {
        let p = { instancePath: n + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.properties.when.type, parentSchema: v.properties.when, data: i };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (r.sql !== void 0 && (B(r.sql, { instancePath: n + "/sql", parentData: r, parentDataProperty: "sql", rootData: o }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.shell !== void 0 && (J(r.shell, { instancePath: n + "/shell", parentData: r, parentDataProperty: "shell", rootData: o }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.http !== void 0 && (Q(r.http, { instancePath: n + "/http", parentData: r, parentDataProperty: "http", rootData: o }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.reads !== void 0 && (a(r.reads, { instancePath: n + "/reads", parentData: r, parentDataProperty: "reads", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.writes !== void 0 && (a(r.writes, { instancePath: n + "/writes", parentData: r, parentDataProperty: "writes", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length)), r.network !== void 0) {
      let i = r.network, p = s, c = !0, g = s;
      if (typeof i != "boolean") {
        let d = {};
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = g === s;
      s = p, e !== null && (p ? e.length = p : e = null);
      let l;
      if (t) {
        let d = s;
        if (i !== !0) {
          let m = { instancePath: n + "/network", schemaPath: "#/properties/network/then/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant", schema: !0, parentSchema: v.properties.network.then, data: i };
          e === null ? e = [m] : e.push(m), s++;
        }
        var t = d === s;
        c = t, l = "then";
      } else {
        let d = s;
        a(i, { instancePath: n + "/network", parentData: r, parentDataProperty: "network", rootData: o }) || (e = e === null ? a.errors : e.concat(a.errors), s = e.length);
        var t = d === s;
        c = t, l = "else";
      }
      if (!c) {
        let d = { instancePath: n + "/network", schemaPath: "#/properties/network/if", keyword: "if", params: { failingKeyword: l }, message: 'must match "' + l + '" schema', schema: v.properties.network.if, parentSchema: v.properties.network, data: i };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.type, parentSchema: v, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return T.errors = e, s === 0;
}
function L(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0, t = s, i = !0, p = s;
  if (!Array.isArray(r)) {
    let l = {};
    e === null ? e = [l] : e.push(l), s++;
  }
  var c = p === s;
  s = t, e !== null && (t ? e.length = t : e = null);
  let g;
  if (c) {
    let l = s;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: n, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: V.then, data: r };
        e === null ? e = [m] : e.push(m), s++;
      }
      let f = r.length;
      for (let m = 0; m < f; m++)
        T(r[m], { instancePath: n + "/" + m, parentData: r, parentDataProperty: m, rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    } else {
      let f = { instancePath: n, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: V.then.type, parentSchema: V.then, data: r };
      e === null ? e = [f] : e.push(f), s++;
    }
    var c = l === s;
    i = c, g = "then";
  } else {
    let l = s;
    T(r, { instancePath: n, parentData: u, parentDataProperty: h, rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    var c = l === s;
    i = c, g = "else";
  }
  if (!i) {
    let l = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: g }, message: 'must match "' + g + '" schema', schema: V.if, parentSchema: V, data: r };
    e === null ? e = [l] : e.push(l), s++;
  }
  return L.errors = e, s === 0;
}
function W(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: P.required, parentSchema: P, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.effect === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'", schema: P.required, parentSchema: P, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.match === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: P.required, parentSchema: P, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "id" || t === "effect" || t === "reason" || t === "match" || t === "unless" || t === "unknown" || t === "approval")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: P, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.id !== void 0) {
      let t = r.id;
      if (typeof t == "string") {
        if (!pe.test(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: P.properties.id, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.id.type, parentSchema: P.properties.id, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.effect !== void 0 && (R(r.effect, { instancePath: n + "/effect", parentData: r, parentDataProperty: "effect", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.reason !== void 0) {
      let t = r.reason;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let i = { instancePath: n + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.reason, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: n + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.reason.type, parentSchema: P.properties.reason, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    r.match !== void 0 && (L(r.match, { instancePath: n + "/match", parentData: r, parentDataProperty: "match", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.unless !== void 0 && (L(r.unless, { instancePath: n + "/unless", parentData: r, parentDataProperty: "unless", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.unknown !== void 0 && (E(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.approval !== void 0 && (M(r.approval, { instancePath: n + "/approval", parentData: r, parentDataProperty: "approval", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.type, parentSchema: P, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return W.errors = e, s === 0;
}
function le(r, { instancePath: n = "", parentData: u, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.version === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: j.required, parentSchema: j, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.rules === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: j.required, parentSchema: j, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "version" || t === "defaults" || t === "rules")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: j, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.version !== void 0) {
      let t = r.version;
      if (t !== 1) {
        let i = { instancePath: n + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: j.properties.version, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.defaults !== void 0 && (U(r.defaults, { instancePath: n + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: o }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.rules !== void 0) {
      let t = r.rules;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let p = 0; p < i; p++)
          W(t[p], { instancePath: n + "/rules/" + p, parentData: t, parentDataProperty: p, rootData: o }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
      } else {
        let i = { instancePath: n + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: j.properties.rules.type, parentSchema: j.properties.rules, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: j.type, parentSchema: j, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return le.errors = e, s === 0;
}
export {
  le as isPolicyFile
};
