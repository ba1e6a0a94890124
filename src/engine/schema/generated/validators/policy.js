// Generated from schemas/ by `npm run generate`. Do not edit.
var oe = (r, n) => () => {
  try {
    return n || r((n = { exports: {} }).exports, n), n.exports;
  } catch (u) {
    throw n = 0, u;
  }
};

var ne = oe((R) => {
  "use strict";
  Object.defineProperty(R, "__esModule", { value: !0 });
  function se(r) {
    let n = r.length, u = 0, y = 0, a;
    for (; y < n; )
      u++, a = r.charCodeAt(y++), a >= 55296 && a <= 56319 && y < n && (a = r.charCodeAt(y), (a & 64512) === 56320 && y++);
    return u;
  }
  R.default = se;
  se.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var A = { type: "object", additionalProperties: !1, required: ["version", "rules"], properties: { version: { const: 1 }, defaults: { $ref: "#/definitions/FileDefaults" }, rules: { type: "array", items: { $ref: "#/definitions/Rule" } } }, definitions: { FileDefaults: { type: "object", additionalProperties: !1, minProperties: 1, properties: { unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, UnknownEffect: { enum: ["deny", "hold"] }, Rule: { type: "object", additionalProperties: !1, required: ["id", "effect", "match"], properties: { id: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, effect: { $ref: "#/definitions/Effect" }, reason: { type: "string", minLength: 1 }, match: { $ref: "#/definitions/Matchers" }, unless: { $ref: "#/definitions/Matchers" }, unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, Effect: { enum: ["allow", "hold", "deny"] }, Matchers: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Matcher" } }, else: { $ref: "#/definitions/Matcher" } }, Matcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { tool: { $ref: "#/definitions/Globs" }, resource: { $ref: "#/definitions/Globs" }, environment: { $ref: "#/definitions/Globs" }, agent: { $ref: "#/definitions/Globs" }, principal: { $ref: "#/definitions/Globs" }, labels: { $ref: "#/definitions/Strings" }, args: { type: "object", minProperties: 1, additionalProperties: { $ref: "#/definitions/ValueMatcher" } }, when: { type: "string", minLength: 1 }, sql: { $ref: "#/definitions/SqlMatcher" }, shell: { $ref: "#/definitions/ShellMatcher" }, http: { $ref: "#/definitions/HttpMatcher" }, reads: { $ref: "#/definitions/Globs" }, writes: { $ref: "#/definitions/Globs" }, network: { if: { type: "boolean" }, then: { const: !0 }, else: { $ref: "#/definitions/Globs" } } } }, Globs: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } }, Strings: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } }, Scalar: { type: ["string", "number", "boolean", "null"] }, ValueMatcher: { if: { type: "object" }, then: { $ref: "#/definitions/ValueTest" }, else: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, else: { $ref: "#/definitions/Scalar" } } }, ValueTest: { type: "object", additionalProperties: !1, minProperties: 1, properties: { glob: { $ref: "#/definitions/Globs" }, regex: { type: "string" }, in: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, gt: { type: "number" }, gte: { type: "number" }, lt: { type: "number" }, lte: { type: "number" }, exists: { type: "boolean" }, schema: { type: ["object", "boolean"] }, not: { $ref: "#/definitions/ValueMatcher" } } }, SqlMatcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { effect: { $ref: "#/definitions/Strings" }, table: { $ref: "#/definitions/Globs" }, function: { $ref: "#/definitions/Globs" }, where: { const: "missing" }, arg: { type: "string", minLength: 1 } } }, ShellMatcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { command: { $ref: "#/definitions/Globs" }, flags: { $ref: "#/definitions/Strings" }, arg: { $ref: "#/definitions/Globs" }, dynamic: { type: "boolean" } } }, HttpMatcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { method: { $ref: "#/definitions/Strings" }, host: { $ref: "#/definitions/Globs" }, path: { $ref: "#/definitions/Globs" } } }, Duration: { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, Approval: { type: "object", additionalProperties: !1, minProperties: 1, properties: { from: { $ref: "#/definitions/Strings" }, "owners-of": { $ref: "#/definitions/Globs" }, count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } } } }, F = { type: "object", additionalProperties: !1, minProperties: 1, properties: { unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, H = { enum: ["deny", "hold"] };
function V(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0;
  if (!(r === "deny" || r === "hold")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: H.enum }, message: "must be equal to one of the allowed values", schema: H.enum, parentSchema: H, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return V.errors = e, s === 0;
}
var k = { type: "object", additionalProperties: !1, minProperties: 1, properties: { from: { $ref: "#/definitions/Strings" }, "owners-of": { $ref: "#/definitions/Globs" }, count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } }, $ = { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } }, x = ne().default;
function j(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0, t = s, i = !0, o = s;
  if (!Array.isArray(r)) {
    let l = {};
    e === null ? e = [l] : e.push(l), s++;
  }
  var c = o === s;
  s = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (c) {
    let l = s;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: n, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: $.then, data: r };
        e === null ? e = [m] : e.push(m), s++;
      }
      let h = r.length;
      for (let m = 0; m < h; m++) {
        let S = r[m];
        if (typeof S == "string") {
          if (x(S) < 1) {
            let w = { instancePath: n + "/" + m, schemaPath: "#/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: $.then.items, data: S };
            e === null ? e = [w] : e.push(w), s++;
          }
        } else {
          let w = { instancePath: n + "/" + m, schemaPath: "#/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: $.then.items.type, parentSchema: $.then.items, data: S };
          e === null ? e = [w] : e.push(w), s++;
        }
      }
    } else {
      let h = { instancePath: n, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: $.then.type, parentSchema: $.then, data: r };
      e === null ? e = [h] : e.push(h), s++;
    }
    var c = l === s;
    i = c, d = "then";
  } else {
    let l = s;
    if (typeof r == "string") {
      if (x(r) < 1) {
        let h = { instancePath: n, schemaPath: "#/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: $.else, data: r };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: n, schemaPath: "#/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: $.else.type, parentSchema: $.else, data: r };
      e === null ? e = [h] : e.push(h), s++;
    }
    var c = l === s;
    i = c, d = "else";
  }
  if (!i) {
    let l = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: $.if, parentSchema: $, data: r };
    e === null ? e = [l] : e.push(l), s++;
  }
  return j.errors = e, s === 0;
}
var D = { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } };
function f(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0, t = s, i = !0, o = s;
  if (!Array.isArray(r)) {
    let l = {};
    e === null ? e = [l] : e.push(l), s++;
  }
  var c = o === s;
  s = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (c) {
    let l = s;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: n, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: D.then, data: r };
        e === null ? e = [m] : e.push(m), s++;
      }
      let h = r.length;
      for (let m = 0; m < h; m++) {
        let S = r[m];
        if (typeof S == "string") {
          if (x(S) < 1) {
            let w = { instancePath: n + "/" + m, schemaPath: "#/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: D.then.items, data: S };
            e === null ? e = [w] : e.push(w), s++;
          }
        } else {
          let w = { instancePath: n + "/" + m, schemaPath: "#/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.then.items.type, parentSchema: D.then.items, data: S };
          e === null ? e = [w] : e.push(w), s++;
        }
      }
    } else {
      let h = { instancePath: n, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: D.then.type, parentSchema: D.then, data: r };
      e === null ? e = [h] : e.push(h), s++;
    }
    var c = l === s;
    i = c, d = "then";
  } else {
    let l = s;
    if (typeof r == "string") {
      if (x(r) < 1) {
        let h = { instancePath: n, schemaPath: "#/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: D.else, data: r };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: n, schemaPath: "#/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.else.type, parentSchema: D.else, data: r };
      e === null ? e = [h] : e.push(h), s++;
    }
    var c = l === s;
    i = c, d = "else";
  }
  if (!i) {
    let l = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: D.if, parentSchema: D, data: r };
    e === null ? e = [l] : e.push(l), s++;
  }
  return f.errors = e, s === 0;
}
var C = { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, pe = new RegExp("^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", "u");
function G(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0;
  if (typeof r == "string") {
    if (x(r) < 2) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!pe.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$" }, message: 'must match pattern "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$"', schema: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: C.type, parentSchema: C, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return G.errors = e, s === 0;
}
function z(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
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
    if (r.from !== void 0 && (j(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: a }) || (e = p(e, j.errors), s = e.length)), r["owners-of"] !== void 0 && (f(r["owners-of"], { instancePath: n + "/owners-of", parentData: r, parentDataProperty: "owners-of", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.count !== void 0) {
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
    if (r.timeout !== void 0 && (G(r.timeout, { instancePath: n + "/timeout", parentData: r, parentDataProperty: "timeout", rootData: a }) || (e = p(e, G.errors), s = e.length)), r["valid-for"] !== void 0 && (G(r["valid-for"], { instancePath: n + "/valid-for", parentData: r, parentDataProperty: "valid-for", rootData: a }) || (e = p(e, G.errors), s = e.length)), r["retry-after"] !== void 0 && (G(r["retry-after"], { instancePath: n + "/retry-after", parentData: r, parentDataProperty: "retry-after", rootData: a }) || (e = p(e, G.errors), s = e.length)), r.explicit !== void 0) {
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
  return z.errors = e, s === 0;
}
function Q(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
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
    r.unknown !== void 0 && (V(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: a }) || (e = p(e, V.errors), s = e.length)), r.approval !== void 0 && (z(r.approval, { instancePath: n + "/approval", parentData: r, parentDataProperty: "approval", rootData: a }) || (e = p(e, z.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: F.type, parentSchema: F, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Q.errors = e, s === 0;
}
var P = { type: "object", additionalProperties: !1, required: ["id", "effect", "match"], properties: { id: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, effect: { $ref: "#/definitions/Effect" }, reason: { type: "string", minLength: 1 }, match: { $ref: "#/definitions/Matchers" }, unless: { $ref: "#/definitions/Matchers" }, unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, le = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u"), B = { enum: ["allow", "hold", "deny"] };
function W(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0;
  if (!(r === "allow" || r === "hold" || r === "deny")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: B.enum }, message: "must be equal to one of the allowed values", schema: B.enum, parentSchema: B, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return W.errors = e, s === 0;
}
var E = { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Matcher" } }, else: { $ref: "#/definitions/Matcher" } }, v = { type: "object", additionalProperties: !1, minProperties: 1, properties: { tool: { $ref: "#/definitions/Globs" }, resource: { $ref: "#/definitions/Globs" }, environment: { $ref: "#/definitions/Globs" }, agent: { $ref: "#/definitions/Globs" }, principal: { $ref: "#/definitions/Globs" }, labels: { $ref: "#/definitions/Strings" }, args: { type: "object", minProperties: 1, additionalProperties: { $ref: "#/definitions/ValueMatcher" } }, when: { type: "string", minLength: 1 }, sql: { $ref: "#/definitions/SqlMatcher" }, shell: { $ref: "#/definitions/ShellMatcher" }, http: { $ref: "#/definitions/HttpMatcher" }, reads: { $ref: "#/definitions/Globs" }, writes: { $ref: "#/definitions/Globs" }, network: { if: { type: "boolean" }, then: { const: !0 }, else: { $ref: "#/definitions/Globs" } } } }, ae = Object.prototype.hasOwnProperty, N = { if: { type: "object" }, then: { $ref: "#/definitions/ValueTest" }, else: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, else: { $ref: "#/definitions/Scalar" } } }, g = { type: "object", additionalProperties: !1, minProperties: 1, properties: { glob: { $ref: "#/definitions/Globs" }, regex: { type: "string" }, in: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, gt: { type: "number" }, gte: { type: "number" }, lt: { type: "number" }, lte: { type: "number" }, exists: { type: "boolean" }, schema: { type: ["object", "boolean"] }, not: { $ref: "#/definitions/ValueMatcher" } } }, J = { type: ["string", "number", "boolean", "null"] };
function T(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0;
  if (typeof r != "string" && !(typeof r == "number" && isFinite(r)) && typeof r != "boolean" && r !== null) {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: J.type }, message: "must be string,number,boolean,null", schema: J.type, parentSchema: J, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return T.errors = e, s === 0;
}
var ie = { validate: U };
function X(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: g, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!ae.call(g.properties, t)) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: g, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.glob !== void 0 && (f(r.glob, { instancePath: n + "/glob", parentData: r, parentDataProperty: "glob", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.regex !== void 0) {
      let t = r.regex;
      if (typeof t != "string") {
        let i = { instancePath: n + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.regex.type, parentSchema: g.properties.regex, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let o = { instancePath: n + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: g.properties.in, data: t };
          e === null ? e = [o] : e.push(o), s++;
        }
        let i = t.length;
        for (let o = 0; o < i; o++)
          T(t[o], { instancePath: n + "/in/" + o, parentData: t, parentDataProperty: o, rootData: a }) || (e = p(e, T.errors), s = e.length);
      } else {
        let i = { instancePath: n + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.in.type, parentSchema: g.properties.in, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.gt !== void 0) {
      let t = r.gt;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: n + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.gt.type, parentSchema: g.properties.gt, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.gte !== void 0) {
      let t = r.gte;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: n + "/gte", schemaPath: "#/properties/gte/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.gte.type, parentSchema: g.properties.gte, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.lt !== void 0) {
      let t = r.lt;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: n + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.lt.type, parentSchema: g.properties.lt, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.lte !== void 0) {
      let t = r.lte;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: n + "/lte", schemaPath: "#/properties/lte/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.lte.type, parentSchema: g.properties.lte, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.exists !== void 0) {
      let t = r.exists;
      if (typeof t != "boolean") {
        let i = { instancePath: n + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: g.properties.exists.type, parentSchema: g.properties.exists, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.schema !== void 0) {
      let t = r.schema;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "boolean") {
        let i = { instancePath: n + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: g.properties.schema.type }, message: "must be object,boolean", schema: g.properties.schema.type, parentSchema: g.properties.schema, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    r.not !== void 0 && (ie.validate(r.not, { instancePath: n + "/not", parentData: r, parentDataProperty: "not", rootData: a }) || (e = p(e, ie.validate.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.type, parentSchema: g, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return X.errors = e, s === 0;
}
function U(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0, t = s, i = !0, o = s;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    let b = {};
    e === null ? e = [b] : e.push(b), s++;
  }
  var c = o === s;
  s = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (c) {
    let b = s;
    X(r, { instancePath: n, parentData: u, parentDataProperty: y, rootData: a }) || (e = p(e, X.errors), s = e.length);
    var c = b === s;
    i = c, d = "then";
  } else {
    let b = s, h = s, m = !0, S = s;
    if (!Array.isArray(r)) {
      let _ = {};
      e === null ? e = [_] : e.push(_), s++;
    }
    var l = S === s;
    s = h, e !== null && (h ? e.length = h : e = null);
    let w;
    if (l) {
      let _ = s;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let O = { instancePath: n, schemaPath: "#/else/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: N.else.then, data: r };
          e === null ? e = [O] : e.push(O), s++;
        }
        let Z = r.length;
        for (let O = 0; O < Z; O++)
          T(r[O], { instancePath: n + "/" + O, parentData: r, parentDataProperty: O, rootData: a }) || (e = p(e, T.errors), s = e.length);
      } else {
        let Z = { instancePath: n, schemaPath: "#/else/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: N.else.then.type, parentSchema: N.else.then, data: r };
        e === null ? e = [Z] : e.push(Z), s++;
      }
      var l = _ === s;
      m = l, w = "then";
    } else {
      let _ = s;
      T(r, { instancePath: n, parentData: u, parentDataProperty: y, rootData: a }) || (e = p(e, T.errors), s = e.length);
      var l = _ === s;
      m = l, w = "else";
    }
    if (!m) {
      let _ = { instancePath: n, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: w }, message: 'must match "' + w + '" schema', schema: N.else.if, parentSchema: N.else, data: r };
      e === null ? e = [_] : e.push(_), s++;
    }
    var c = b === s;
    i = c, d = "else";
  }
  if (!i) {
    let b = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: N.if, parentSchema: N, data: r };
    e === null ? e = [b] : e.push(b), s++;
  }
  return U.errors = e, s === 0;
}
var q = { type: "object", additionalProperties: !1, minProperties: 1, properties: { effect: { $ref: "#/definitions/Strings" }, table: { $ref: "#/definitions/Globs" }, function: { $ref: "#/definitions/Globs" }, where: { const: "missing" }, arg: { type: "string", minLength: 1 } } };
function Y(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: q, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "effect" || t === "table" || t === "function" || t === "where" || t === "arg")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: q, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.effect !== void 0 && (j(r.effect, { instancePath: n + "/effect", parentData: r, parentDataProperty: "effect", rootData: a }) || (e = p(e, j.errors), s = e.length)), r.table !== void 0 && (f(r.table, { instancePath: n + "/table", parentData: r, parentDataProperty: "table", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.function !== void 0 && (f(r.function, { instancePath: n + "/function", parentData: r, parentDataProperty: "function", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.where !== void 0) {
      let t = r.where;
      if (t !== "missing") {
        let i = { instancePath: n + "/where", schemaPath: "#/properties/where/const", keyword: "const", params: { allowedValue: "missing" }, message: "must be equal to constant", schema: "missing", parentSchema: q.properties.where, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.arg !== void 0) {
      let t = r.arg;
      if (typeof t == "string") {
        if (x(t) < 1) {
          let i = { instancePath: n + "/arg", schemaPath: "#/properties/arg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: q.properties.arg, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: n + "/arg", schemaPath: "#/properties/arg/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.properties.arg.type, parentSchema: q.properties.arg, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: q.type, parentSchema: q, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Y.errors = e, s === 0;
}
var L = { type: "object", additionalProperties: !1, minProperties: 1, properties: { command: { $ref: "#/definitions/Globs" }, flags: { $ref: "#/definitions/Strings" }, arg: { $ref: "#/definitions/Globs" }, dynamic: { type: "boolean" } } };
function ee(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: L, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "command" || t === "flags" || t === "arg" || t === "dynamic")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: L, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.command !== void 0 && (f(r.command, { instancePath: n + "/command", parentData: r, parentDataProperty: "command", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.flags !== void 0 && (j(r.flags, { instancePath: n + "/flags", parentData: r, parentDataProperty: "flags", rootData: a }) || (e = p(e, j.errors), s = e.length)), r.arg !== void 0 && (f(r.arg, { instancePath: n + "/arg", parentData: r, parentDataProperty: "arg", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.dynamic !== void 0) {
      let t = r.dynamic;
      if (typeof t != "boolean") {
        let i = { instancePath: n + "/dynamic", schemaPath: "#/properties/dynamic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: L.properties.dynamic.type, parentSchema: L.properties.dynamic, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: L.type, parentSchema: L, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ee.errors = e, s === 0;
}
var K = { type: "object", additionalProperties: !1, minProperties: 1, properties: { method: { $ref: "#/definitions/Strings" }, host: { $ref: "#/definitions/Globs" }, path: { $ref: "#/definitions/Globs" } } };
function re(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
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
    r.method !== void 0 && (j(r.method, { instancePath: n + "/method", parentData: r, parentDataProperty: "method", rootData: a }) || (e = p(e, j.errors), s = e.length)), r.host !== void 0 && (f(r.host, { instancePath: n + "/host", parentData: r, parentDataProperty: "host", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.path !== void 0 && (f(r.path, { instancePath: n + "/path", parentData: r, parentDataProperty: "path", rootData: a }) || (e = p(e, f.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: K.type, parentSchema: K, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return re.errors = e, s === 0;
}
function M(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let i = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: v, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!ae.call(v.properties, i)) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: v, data: r };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.tool !== void 0 && (f(r.tool, { instancePath: n + "/tool", parentData: r, parentDataProperty: "tool", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.resource !== void 0 && (f(r.resource, { instancePath: n + "/resource", parentData: r, parentDataProperty: "resource", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.environment !== void 0 && (f(r.environment, { instancePath: n + "/environment", parentData: r, parentDataProperty: "environment", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.agent !== void 0 && (f(r.agent, { instancePath: n + "/agent", parentData: r, parentDataProperty: "agent", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.principal !== void 0 && (f(r.principal, { instancePath: n + "/principal", parentData: r, parentDataProperty: "principal", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.labels !== void 0 && (j(r.labels, { instancePath: n + "/labels", parentData: r, parentDataProperty: "labels", rootData: a }) || (e = p(e, j.errors), s = e.length)), r.args !== void 0) {
      let i = r.args;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (Object.keys(i).length < 1) {
          let o = { instancePath: n + "/args", schemaPath: "#/properties/args/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: v.properties.args, data: i };
          e === null ? e = [o] : e.push(o), s++;
        }
        for (let o in i)
          U(i[o], { instancePath: n + "/args/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: o, rootData: a }) || (e = p(e, U.errors), s = e.length);
      } else {
        let o = { instancePath: n + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.properties.args.type, parentSchema: v.properties.args, data: i };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.when !== void 0) {
      let i = r.when;
      if (typeof i == "string") {
        if (x(i) < 1) {
          let o = { instancePath: n + "/when", schemaPath: "#/properties/when/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.properties.when, data: i };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: n + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.properties.when.type, parentSchema: v.properties.when, data: i };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.sql !== void 0 && (Y(r.sql, { instancePath: n + "/sql", parentData: r, parentDataProperty: "sql", rootData: a }) || (e = p(e, Y.errors), s = e.length)), r.shell !== void 0 && (ee(r.shell, { instancePath: n + "/shell", parentData: r, parentDataProperty: "shell", rootData: a }) || (e = p(e, ee.errors), s = e.length)), r.http !== void 0 && (re(r.http, { instancePath: n + "/http", parentData: r, parentDataProperty: "http", rootData: a }) || (e = p(e, re.errors), s = e.length)), r.reads !== void 0 && (f(r.reads, { instancePath: n + "/reads", parentData: r, parentDataProperty: "reads", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.writes !== void 0 && (f(r.writes, { instancePath: n + "/writes", parentData: r, parentDataProperty: "writes", rootData: a }) || (e = p(e, f.errors), s = e.length)), r.network !== void 0) {
      let i = r.network, o = s, c = !0, d = s;
      if (typeof i != "boolean") {
        let b = {};
        e === null ? e = [b] : e.push(b), s++;
      }
      var t = d === s;
      s = o, e !== null && (o ? e.length = o : e = null);
      let l;
      if (t) {
        let b = s;
        if (i !== !0) {
          let m = { instancePath: n + "/network", schemaPath: "#/properties/network/then/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant", schema: !0, parentSchema: v.properties.network.then, data: i };
          e === null ? e = [m] : e.push(m), s++;
        }
        var t = b === s;
        c = t, l = "then";
      } else {
        let b = s;
        f(i, { instancePath: n + "/network", parentData: r, parentDataProperty: "network", rootData: a }) || (e = p(e, f.errors), s = e.length);
        var t = b === s;
        c = t, l = "else";
      }
      if (!c) {
        let b = { instancePath: n + "/network", schemaPath: "#/properties/network/if", keyword: "if", params: { failingKeyword: l }, message: 'must match "' + l + '" schema', schema: v.properties.network.if, parentSchema: v.properties.network, data: i };
        e === null ? e = [b] : e.push(b), s++;
      }
    }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.type, parentSchema: v, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return M.errors = e, s === 0;
}
function I(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0, t = s, i = !0, o = s;
  if (!Array.isArray(r)) {
    let l = {};
    e === null ? e = [l] : e.push(l), s++;
  }
  var c = o === s;
  s = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (c) {
    let l = s;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: n, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: E.then, data: r };
        e === null ? e = [m] : e.push(m), s++;
      }
      let h = r.length;
      for (let m = 0; m < h; m++)
        M(r[m], { instancePath: n + "/" + m, parentData: r, parentDataProperty: m, rootData: a }) || (e = p(e, M.errors), s = e.length);
    } else {
      let h = { instancePath: n, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: E.then.type, parentSchema: E.then, data: r };
      e === null ? e = [h] : e.push(h), s++;
    }
    var c = l === s;
    i = c, d = "then";
  } else {
    let l = s;
    M(r, { instancePath: n, parentData: u, parentDataProperty: y, rootData: a }) || (e = p(e, M.errors), s = e.length);
    var c = l === s;
    i = c, d = "else";
  }
  if (!i) {
    let l = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: E.if, parentSchema: E, data: r };
    e === null ? e = [l] : e.push(l), s++;
  }
  return I.errors = e, s === 0;
}
function te(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
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
        if (!le.test(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: P.properties.id, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.id.type, parentSchema: P.properties.id, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.effect !== void 0 && (W(r.effect, { instancePath: n + "/effect", parentData: r, parentDataProperty: "effect", rootData: a }) || (e = p(e, W.errors), s = e.length)), r.reason !== void 0) {
      let t = r.reason;
      if (typeof t == "string") {
        if (x(t) < 1) {
          let i = { instancePath: n + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.reason, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: n + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.reason.type, parentSchema: P.properties.reason, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    r.match !== void 0 && (I(r.match, { instancePath: n + "/match", parentData: r, parentDataProperty: "match", rootData: a }) || (e = p(e, I.errors), s = e.length)), r.unless !== void 0 && (I(r.unless, { instancePath: n + "/unless", parentData: r, parentDataProperty: "unless", rootData: a }) || (e = p(e, I.errors), s = e.length)), r.unknown !== void 0 && (V(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: a }) || (e = p(e, V.errors), s = e.length)), r.approval !== void 0 && (z(r.approval, { instancePath: n + "/approval", parentData: r, parentDataProperty: "approval", rootData: a }) || (e = p(e, z.errors), s = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.type, parentSchema: P, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return te.errors = e, s === 0;
}
function me(r, { instancePath: n = "", parentData: u, parentDataProperty: y, rootData: a = r } = {}) {
  let e = null, s = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.version === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: A.required, parentSchema: A, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.rules === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: A.required, parentSchema: A, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "version" || t === "defaults" || t === "rules")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: A, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.version !== void 0) {
      let t = r.version;
      if (t !== 1) {
        let i = { instancePath: n + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: A.properties.version, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.defaults !== void 0 && (Q(r.defaults, { instancePath: n + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: a }) || (e = p(e, Q.errors), s = e.length)), r.rules !== void 0) {
      let t = r.rules;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let o = 0; o < i; o++)
          te(t[o], { instancePath: n + "/rules/" + o, parentData: t, parentDataProperty: o, rootData: a }) || (e = p(e, te.errors), s = e.length);
      } else {
        let i = { instancePath: n + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: A.properties.rules.type, parentSchema: A.properties.rules, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: A.type, parentSchema: A, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return me.errors = e, s === 0;
}
function p(r, n) {
  if (r === null) return [...n];
  for (let u of n) r.push(u);
  return r;
}
export {
  me as isPolicyFile
};
