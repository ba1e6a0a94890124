// Generated from schemas/ by `npm run generate`. Do not edit.
var ce = (a, r) => () => {
  try {
    return r || a((r = { exports: {} }).exports, r), r.exports;
  } catch (N) {
    throw r = 0, N;
  }
};

var pe = ce((ie) => {
  "use strict";
  Object.defineProperty(ie, "__esModule", { value: !0 });
  function oe(a) {
    let r = a.length, N = 0, O = 0, L;
    for (; O < r; )
      N++, L = a.charCodeAt(O++), L >= 55296 && L <= 56319 && O < r && (L = a.charCodeAt(O), (L & 64512) === 56320 && O++);
    return N;
  }
  ie.default = oe;
  oe.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var C = { type: "object", additionalProperties: !1, required: ["version", "rules"], properties: { version: { const: 1 }, defaults: { $ref: "#/definitions/FileDefaults" }, rules: { type: "array", items: { $ref: "#/definitions/Rule" } } }, definitions: { FileDefaults: { type: "object", additionalProperties: !1, minProperties: 1, properties: { unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, UnknownEffect: { enum: ["deny", "hold"] }, Rule: { type: "object", additionalProperties: !1, required: ["id", "effect", "match"], properties: { id: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, effect: { $ref: "#/definitions/Effect" }, reason: { type: "string", minLength: 1 }, match: { $ref: "#/definitions/Matchers" }, unless: { $ref: "#/definitions/Matchers" }, unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, Effect: { enum: ["allow", "hold", "deny"] }, Matchers: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Matcher" } }, else: { $ref: "#/definitions/Matcher" } }, Matcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { tool: { $ref: "#/definitions/Globs" }, resource: { $ref: "#/definitions/Globs" }, environment: { $ref: "#/definitions/Globs" }, agent: { $ref: "#/definitions/Globs" }, principal: { $ref: "#/definitions/Globs" }, labels: { $ref: "#/definitions/Strings" }, args: { type: "object", minProperties: 1, additionalProperties: { $ref: "#/definitions/ValueMatcher" } }, when: { type: "string", minLength: 1 }, sql: { $ref: "#/definitions/SqlMatcher" }, shell: { $ref: "#/definitions/ShellMatcher" }, http: { $ref: "#/definitions/HttpMatcher" }, reads: { $ref: "#/definitions/Globs" }, writes: { $ref: "#/definitions/Globs" }, network: { if: { type: "boolean" }, then: { const: !0 }, else: { $ref: "#/definitions/Globs" } } } }, Globs: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } }, Strings: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } }, Scalar: { type: ["string", "number", "boolean", "null"] }, ValueMatcher: { if: { type: "object" }, then: { $ref: "#/definitions/ValueTest" }, else: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, else: { $ref: "#/definitions/Scalar" } } }, ValueTest: { type: "object", additionalProperties: !1, minProperties: 1, properties: { glob: { $ref: "#/definitions/Globs" }, regex: { type: "string" }, in: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, gt: { type: "number" }, gte: { type: "number" }, lt: { type: "number" }, lte: { type: "number" }, exists: { type: "boolean" }, schema: { type: ["object", "boolean"] }, not: { $ref: "#/definitions/ValueMatcher" } } }, SqlMatcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { effect: { $ref: "#/definitions/Strings" }, table: { $ref: "#/definitions/Globs" }, function: { $ref: "#/definitions/Globs" }, where: { const: "missing" }, arg: { type: "string", minLength: 1 } } }, ShellMatcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { command: { $ref: "#/definitions/Globs" }, flags: { $ref: "#/definitions/Strings" }, arg: { $ref: "#/definitions/Globs" }, dynamic: { type: "boolean" } } }, HttpMatcher: { type: "object", additionalProperties: !1, minProperties: 1, properties: { method: { $ref: "#/definitions/Strings" }, host: { $ref: "#/definitions/Globs" }, path: { $ref: "#/definitions/Globs" } } }, Duration: { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, Approval: { type: "object", additionalProperties: !1, minProperties: 1, properties: { from: { $ref: "#/definitions/Strings" }, "owners-of": { $ref: "#/definitions/Globs" }, count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } } } }, X = { type: "object", additionalProperties: !1, minProperties: 1, properties: { unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, H = { enum: ["deny", "hold"] }, I = { type: "object", additionalProperties: !1, minProperties: 1, properties: { from: { $ref: "#/definitions/Strings" }, "owners-of": { $ref: "#/definitions/Globs" }, count: { type: "integer", minimum: 1, maximum: 100 }, timeout: { $ref: "#/definitions/Duration" }, "valid-for": { $ref: "#/definitions/Duration" }, "retry-after": { $ref: "#/definitions/Duration" }, explicit: { type: "boolean" }, presence: { type: "boolean" } } }, v = { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } }, i = { if: { type: "array" }, then: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, else: { type: "string", minLength: 1 } }, D = { type: "string", pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", minLength: 2 }, k = pe().default, le = new RegExp("^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", "u");
function U(a, { instancePath: r = "", parentData: N, parentDataProperty: O, rootData: L = a } = {}) {
  let e = null, s = 0;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (Object.keys(a).length < 1) {
      let m = { instancePath: r, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: I, data: a };
      e === null ? e = [m] : e.push(m), s++;
    }
    for (let m in a)
      if (!(m === "from" || m === "owners-of" || m === "count" || m === "timeout" || m === "valid-for" || m === "retry-after" || m === "explicit" || m === "presence")) {
        let n = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties", schema: !1, parentSchema: I, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (a.from !== void 0) {
      let m = a.from, n = s, y = !0, b = s;
      if (!Array.isArray(m)) {
        let d = {};
        e === null ? e = [d] : e.push(d), s++;
      }
      var o = b === s;
      s = n, e !== null && (n ? e.length = n : e = null);
      let P;
      if (o) {
        let d = s;
        if (Array.isArray(m)) {
          if (m.length < 1) {
            let t = { instancePath: r + "/from", schemaPath: "#/definitions/Strings/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: v.then, data: m };
            e === null ? e = [t] : e.push(t), s++;
          }
          let A = m.length;
          for (let t = 0; t < A; t++) {
            let l = m[t];
            if (typeof l == "string") {
              if (k(l) < 1) {
                let f = { instancePath: r + "/from/" + t, schemaPath: "#/definitions/Strings/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.then.items, data: l };
                e === null ? e = [f] : e.push(f), s++;
              }
            } else {
              let f = { instancePath: r + "/from/" + t, schemaPath: "#/definitions/Strings/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.then.items.type, parentSchema: v.then.items, data: l };
              e === null ? e = [f] : e.push(f), s++;
            }
          }
        } else {
          let A = { instancePath: r + "/from", schemaPath: "#/definitions/Strings/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: v.then.type, parentSchema: v.then, data: m };
          e === null ? e = [A] : e.push(A), s++;
        }
        var o = d === s;
        y = o, P = "then";
      } else {
        let d = s;
        if (typeof m == "string") {
          if (k(m) < 1) {
            let A = { instancePath: r + "/from", schemaPath: "#/definitions/Strings/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.else, data: m };
            e === null ? e = [A] : e.push(A), s++;
          }
        } else {
          let A = { instancePath: r + "/from", schemaPath: "#/definitions/Strings/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.else.type, parentSchema: v.else, data: m };
          e === null ? e = [A] : e.push(A), s++;
        }
        var o = d === s;
        y = o, P = "else";
      }
      if (!y) {
        let d = { instancePath: r + "/from", schemaPath: "#/definitions/Strings/if", keyword: "if", params: { failingKeyword: P }, message: 'must match "' + P + '" schema', schema: v.if, parentSchema: v, data: m };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
    if (a["owners-of"] !== void 0) {
      let m = a["owners-of"], n = s, y = !0, b = s;
      if (!Array.isArray(m)) {
        let d = {};
        e === null ? e = [d] : e.push(d), s++;
      }
      var h = b === s;
      s = n, e !== null && (n ? e.length = n : e = null);
      let P;
      if (h) {
        let d = s;
        if (Array.isArray(m)) {
          if (m.length < 1) {
            let t = { instancePath: r + "/owners-of", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: m };
            e === null ? e = [t] : e.push(t), s++;
          }
          let A = m.length;
          for (let t = 0; t < A; t++) {
            let l = m[t];
            if (typeof l == "string") {
              if (k(l) < 1) {
                let f = { instancePath: r + "/owners-of/" + t, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: l };
                e === null ? e = [f] : e.push(f), s++;
              }
            } else {
              let f = { instancePath: r + "/owners-of/" + t, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: l };
              e === null ? e = [f] : e.push(f), s++;
            }
          }
        } else {
          let A = { instancePath: r + "/owners-of", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: m };
          e === null ? e = [A] : e.push(A), s++;
        }
        var h = d === s;
        y = h, P = "then";
      } else {
        let d = s;
        if (typeof m == "string") {
          if (k(m) < 1) {
            let A = { instancePath: r + "/owners-of", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: m };
            e === null ? e = [A] : e.push(A), s++;
          }
        } else {
          let A = { instancePath: r + "/owners-of", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: m };
          e === null ? e = [A] : e.push(A), s++;
        }
        var h = d === s;
        y = h, P = "else";
      }
      if (!y) {
        let d = { instancePath: r + "/owners-of", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: P }, message: 'must match "' + P + '" schema', schema: i.if, parentSchema: i, data: m };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
    if (a.count !== void 0) {
      let m = a.count;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let n = { instancePath: r + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: I.properties.count.type, parentSchema: I.properties.count, data: m };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 100 || isNaN(m)) {
          let n = { instancePath: r + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: I.properties.count, data: m };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (m < 1 || isNaN(m)) {
          let n = { instancePath: r + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: I.properties.count, data: m };
          e === null ? e = [n] : e.push(n), s++;
        }
      }
    }
    if (a.timeout !== void 0) {
      let m = a.timeout;
      if (typeof m == "string") {
        if (k(m) < 2) {
          let n = { instancePath: r + "/timeout", schemaPath: "#/definitions/Duration/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: D, data: m };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!le.test(m)) {
          let n = { instancePath: r + "/timeout", schemaPath: "#/definitions/Duration/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$" }, message: 'must match pattern "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$"', schema: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", parentSchema: D, data: m };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: r + "/timeout", schemaPath: "#/definitions/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.type, parentSchema: D, data: m };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (a["valid-for"] !== void 0) {
      let m = a["valid-for"];
      if (typeof m == "string") {
        if (k(m) < 2) {
          let n = { instancePath: r + "/valid-for", schemaPath: "#/definitions/Duration/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: D, data: m };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!le.test(m)) {
          let n = { instancePath: r + "/valid-for", schemaPath: "#/definitions/Duration/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$" }, message: 'must match pattern "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$"', schema: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", parentSchema: D, data: m };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: r + "/valid-for", schemaPath: "#/definitions/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.type, parentSchema: D, data: m };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (a["retry-after"] !== void 0) {
      let m = a["retry-after"];
      if (typeof m == "string") {
        if (k(m) < 2) {
          let n = { instancePath: r + "/retry-after", schemaPath: "#/definitions/Duration/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: D, data: m };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!le.test(m)) {
          let n = { instancePath: r + "/retry-after", schemaPath: "#/definitions/Duration/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$" }, message: 'must match pattern "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$"', schema: "^([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$", parentSchema: D, data: m };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: r + "/retry-after", schemaPath: "#/definitions/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.type, parentSchema: D, data: m };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (a.explicit !== void 0) {
      let m = a.explicit;
      if (typeof m != "boolean") {
        let n = { instancePath: r + "/explicit", schemaPath: "#/properties/explicit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: I.properties.explicit.type, parentSchema: I.properties.explicit, data: m };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (a.presence !== void 0) {
      let m = a.presence;
      if (typeof m != "boolean") {
        let n = { instancePath: r + "/presence", schemaPath: "#/properties/presence/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: I.properties.presence.type, parentSchema: I.properties.presence, data: m };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let m = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: I.type, parentSchema: I, data: a };
    e === null ? e = [m] : e.push(m), s++;
  }
  return U.errors = e, s === 0;
}
function ee(a, { instancePath: r = "", parentData: N, parentDataProperty: O, rootData: L = a } = {}) {
  let e = null, s = 0;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (Object.keys(a).length < 1) {
      let o = { instancePath: r, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: X, data: a };
      e === null ? e = [o] : e.push(o), s++;
    }
    for (let o in a)
      if (!(o === "unknown" || o === "approval")) {
        let h = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: X, data: a };
        e === null ? e = [h] : e.push(h), s++;
      }
    if (a.unknown !== void 0) {
      let o = a.unknown;
      if (!(o === "deny" || o === "hold")) {
        let h = { instancePath: r + "/unknown", schemaPath: "#/definitions/UnknownEffect/enum", keyword: "enum", params: { allowedValues: H.enum }, message: "must be equal to one of the allowed values", schema: H.enum, parentSchema: H, data: o };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
    a.approval !== void 0 && (U(a.approval, { instancePath: r + "/approval", parentData: a, parentDataProperty: "approval", rootData: L }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
  } else {
    let o = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: X.type, parentSchema: X, data: a };
    e === null ? e = [o] : e.push(o), s++;
  }
  return ee.errors = e, s === 0;
}
var T = { type: "object", additionalProperties: !1, required: ["id", "effect", "match"], properties: { id: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, effect: { $ref: "#/definitions/Effect" }, reason: { type: "string", minLength: 1 }, match: { $ref: "#/definitions/Matchers" }, unless: { $ref: "#/definitions/Matchers" }, unknown: { $ref: "#/definitions/UnknownEffect" }, approval: { $ref: "#/definitions/Approval" } } }, me = { enum: ["allow", "hold", "deny"] }, ue = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u"), J = { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Matcher" } }, else: { $ref: "#/definitions/Matcher" } }, j = { type: "object", additionalProperties: !1, minProperties: 1, properties: { tool: { $ref: "#/definitions/Globs" }, resource: { $ref: "#/definitions/Globs" }, environment: { $ref: "#/definitions/Globs" }, agent: { $ref: "#/definitions/Globs" }, principal: { $ref: "#/definitions/Globs" }, labels: { $ref: "#/definitions/Strings" }, args: { type: "object", minProperties: 1, additionalProperties: { $ref: "#/definitions/ValueMatcher" } }, when: { type: "string", minLength: 1 }, sql: { $ref: "#/definitions/SqlMatcher" }, shell: { $ref: "#/definitions/ShellMatcher" }, http: { $ref: "#/definitions/HttpMatcher" }, reads: { $ref: "#/definitions/Globs" }, writes: { $ref: "#/definitions/Globs" }, network: { if: { type: "boolean" }, then: { const: !0 }, else: { $ref: "#/definitions/Globs" } } } }, fe = Object.prototype.hasOwnProperty, z = { if: { type: "object" }, then: { $ref: "#/definitions/ValueTest" }, else: { if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, else: { $ref: "#/definitions/Scalar" } } }, M = { type: ["string", "number", "boolean", "null"] }, $ = { type: "object", additionalProperties: !1, minProperties: 1, properties: { glob: { $ref: "#/definitions/Globs" }, regex: { type: "string" }, in: { type: "array", minItems: 1, items: { $ref: "#/definitions/Scalar" } }, gt: { type: "number" }, gte: { type: "number" }, lt: { type: "number" }, lte: { type: "number" }, exists: { type: "boolean" }, schema: { type: ["object", "boolean"] }, not: { $ref: "#/definitions/ValueMatcher" } } }, he = { validate: Q };
function se(a, { instancePath: r = "", parentData: N, parentDataProperty: O, rootData: L = a } = {}) {
  let e = null, s = 0;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (Object.keys(a).length < 1) {
      let h = { instancePath: r, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: $, data: a };
      e === null ? e = [h] : e.push(h), s++;
    }
    for (let h in a)
      if (!fe.call($.properties, h)) {
        let m = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties", schema: !1, parentSchema: $, data: a };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (a.glob !== void 0) {
      let h = a.glob, m = s, n = !0, y = s;
      if (!Array.isArray(h)) {
        let P = {};
        e === null ? e = [P] : e.push(P), s++;
      }
      var o = y === s;
      s = m, e !== null && (m ? e.length = m : e = null);
      let b;
      if (o) {
        let P = s;
        if (Array.isArray(h)) {
          if (h.length < 1) {
            let A = { instancePath: r + "/glob", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: h };
            e === null ? e = [A] : e.push(A), s++;
          }
          let p = h.length;
          for (let A = 0; A < p; A++) {
            let t = h[A];
            if (typeof t == "string") {
              if (k(t) < 1) {
                let l = { instancePath: r + "/glob/" + A, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: t };
                e === null ? e = [l] : e.push(l), s++;
              }
            } else {
              let l = { instancePath: r + "/glob/" + A, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: t };
              e === null ? e = [l] : e.push(l), s++;
            }
          }
        } else {
          let p = { instancePath: r + "/glob", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: h };
          e === null ? e = [p] : e.push(p), s++;
        }
        var o = P === s;
        n = o, b = "then";
      } else {
        let P = s;
        if (typeof h == "string") {
          if (k(h) < 1) {
            let p = { instancePath: r + "/glob", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: h };
            e === null ? e = [p] : e.push(p), s++;
          }
        } else {
          let p = { instancePath: r + "/glob", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: h };
          e === null ? e = [p] : e.push(p), s++;
        }
        var o = P === s;
        n = o, b = "else";
      }
      if (!n) {
        let P = { instancePath: r + "/glob", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: b }, message: 'must match "' + b + '" schema', schema: i.if, parentSchema: i, data: h };
        e === null ? e = [P] : e.push(P), s++;
      }
    }
    if (a.regex !== void 0) {
      let h = a.regex;
      if (typeof h != "string") {
        let m = { instancePath: r + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: $.properties.regex.type, parentSchema: $.properties.regex, data: h };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (a.in !== void 0) {
      let h = a.in;
      if (Array.isArray(h)) {
        if (h.length < 1) {
          let n = { instancePath: r + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: $.properties.in, data: h };
          e === null ? e = [n] : e.push(n), s++;
        }
        let m = h.length;
        for (let n = 0; n < m; n++) {
          let y = h[n];
          if (typeof y != "string" && !(typeof y == "number" && isFinite(y)) && typeof y != "boolean" && y !== null) {
            let b = { instancePath: r + "/in/" + n, schemaPath: "#/definitions/Scalar/type", keyword: "type", params: { type: M.type }, message: "must be string,number,boolean,null", schema: M.type, parentSchema: M, data: y };
            e === null ? e = [b] : e.push(b), s++;
          }
        }
      } else {
        let m = { instancePath: r + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: $.properties.in.type, parentSchema: $.properties.in, data: h };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (a.gt !== void 0) {
      let h = a.gt;
      if (!(typeof h == "number" && isFinite(h))) {
        let m = { instancePath: r + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: $.properties.gt.type, parentSchema: $.properties.gt, data: h };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (a.gte !== void 0) {
      let h = a.gte;
      if (!(typeof h == "number" && isFinite(h))) {
        let m = { instancePath: r + "/gte", schemaPath: "#/properties/gte/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: $.properties.gte.type, parentSchema: $.properties.gte, data: h };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (a.lt !== void 0) {
      let h = a.lt;
      if (!(typeof h == "number" && isFinite(h))) {
        let m = { instancePath: r + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: $.properties.lt.type, parentSchema: $.properties.lt, data: h };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (a.lte !== void 0) {
      let h = a.lte;
      if (!(typeof h == "number" && isFinite(h))) {
        let m = { instancePath: r + "/lte", schemaPath: "#/properties/lte/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: $.properties.lte.type, parentSchema: $.properties.lte, data: h };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (a.exists !== void 0) {
      let h = a.exists;
      if (typeof h != "boolean") {
        let m = { instancePath: r + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: $.properties.exists.type, parentSchema: $.properties.exists, data: h };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (a.schema !== void 0) {
      let h = a.schema;
      if (!(h && typeof h == "object" && !Array.isArray(h)) && typeof h != "boolean") {
        let m = { instancePath: r + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: $.properties.schema.type }, message: "must be object,boolean", schema: $.properties.schema.type, parentSchema: $.properties.schema, data: h };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    a.not !== void 0 && (he.validate(a.not, { instancePath: r + "/not", parentData: a, parentDataProperty: "not", rootData: L }) || (e = e === null ? he.validate.errors : e.concat(he.validate.errors), s = e.length));
  } else {
    let h = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $.type, parentSchema: $, data: a };
    e === null ? e = [h] : e.push(h), s++;
  }
  return se.errors = e, s === 0;
}
function Q(a, { instancePath: r = "", parentData: N, parentDataProperty: O, rootData: L = a } = {}) {
  let e = null, s = 0, o = s, h = !0, m = s;
  if (!(a && typeof a == "object" && !Array.isArray(a))) {
    let P = {};
    e === null ? e = [P] : e.push(P), s++;
  }
  var n = m === s;
  s = o, e !== null && (o ? e.length = o : e = null);
  let y;
  if (n) {
    let P = s;
    se(a, { instancePath: r, parentData: N, parentDataProperty: O, rootData: L }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
    var n = P === s;
    h = n, y = "then";
  } else {
    let P = s, d = s, p = !0, A = s;
    if (!Array.isArray(a)) {
      let f = {};
      e === null ? e = [f] : e.push(f), s++;
    }
    var b = A === s;
    s = d, e !== null && (d ? e.length = d : e = null);
    let t;
    if (b) {
      let f = s;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let c = { instancePath: r, schemaPath: "#/else/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: z.else.then, data: a };
          e === null ? e = [c] : e.push(c), s++;
        }
        let S = a.length;
        for (let c = 0; c < S; c++) {
          let q = a[c];
          if (typeof q != "string" && !(typeof q == "number" && isFinite(q)) && typeof q != "boolean" && q !== null) {
            let u = { instancePath: r + "/" + c, schemaPath: "#/definitions/Scalar/type", keyword: "type", params: { type: M.type }, message: "must be string,number,boolean,null", schema: M.type, parentSchema: M, data: q };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
      } else {
        let S = { instancePath: r, schemaPath: "#/else/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: z.else.then.type, parentSchema: z.else.then, data: a };
        e === null ? e = [S] : e.push(S), s++;
      }
      var b = f === s;
      p = b, t = "then";
    } else {
      let f = s;
      if (typeof a != "string" && !(typeof a == "number" && isFinite(a)) && typeof a != "boolean" && a !== null) {
        let S = { instancePath: r, schemaPath: "#/definitions/Scalar/type", keyword: "type", params: { type: M.type }, message: "must be string,number,boolean,null", schema: M.type, parentSchema: M, data: a };
        e === null ? e = [S] : e.push(S), s++;
      }
      var b = f === s;
      p = b, t = "else";
    }
    if (!p) {
      let f = { instancePath: r, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: t }, message: 'must match "' + t + '" schema', schema: z.else.if, parentSchema: z.else, data: a };
      e === null ? e = [f] : e.push(f), s++;
    }
    var n = P === s;
    h = n, y = "else";
  }
  if (!h) {
    let P = { instancePath: r, schemaPath: "#/if", keyword: "if", params: { failingKeyword: y }, message: 'must match "' + y + '" schema', schema: z.if, parentSchema: z, data: a };
    e === null ? e = [P] : e.push(P), s++;
  }
  return Q.errors = e, s === 0;
}
var V = { type: "object", additionalProperties: !1, minProperties: 1, properties: { effect: { $ref: "#/definitions/Strings" }, table: { $ref: "#/definitions/Globs" }, function: { $ref: "#/definitions/Globs" }, where: { const: "missing" }, arg: { type: "string", minLength: 1 } } };
function te(a, { instancePath: r = "", parentData: N, parentDataProperty: O, rootData: L = a } = {}) {
  let e = null, s = 0;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (Object.keys(a).length < 1) {
      let n = { instancePath: r, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: V, data: a };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in a)
      if (!(n === "effect" || n === "table" || n === "function" || n === "where" || n === "arg")) {
        let y = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: V, data: a };
        e === null ? e = [y] : e.push(y), s++;
      }
    if (a.effect !== void 0) {
      let n = a.effect, y = s, b = !0, P = s;
      if (!Array.isArray(n)) {
        let p = {};
        e === null ? e = [p] : e.push(p), s++;
      }
      var o = P === s;
      s = y, e !== null && (y ? e.length = y : e = null);
      let d;
      if (o) {
        let p = s;
        if (Array.isArray(n)) {
          if (n.length < 1) {
            let l = { instancePath: r + "/effect", schemaPath: "#/definitions/Strings/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: v.then, data: n };
            e === null ? e = [l] : e.push(l), s++;
          }
          let t = n.length;
          for (let l = 0; l < t; l++) {
            let f = n[l];
            if (typeof f == "string") {
              if (k(f) < 1) {
                let w = { instancePath: r + "/effect/" + l, schemaPath: "#/definitions/Strings/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.then.items, data: f };
                e === null ? e = [w] : e.push(w), s++;
              }
            } else {
              let w = { instancePath: r + "/effect/" + l, schemaPath: "#/definitions/Strings/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.then.items.type, parentSchema: v.then.items, data: f };
              e === null ? e = [w] : e.push(w), s++;
            }
          }
        } else {
          let t = { instancePath: r + "/effect", schemaPath: "#/definitions/Strings/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: v.then.type, parentSchema: v.then, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var o = p === s;
        b = o, d = "then";
      } else {
        let p = s;
        if (typeof n == "string") {
          if (k(n) < 1) {
            let t = { instancePath: r + "/effect", schemaPath: "#/definitions/Strings/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.else, data: n };
            e === null ? e = [t] : e.push(t), s++;
          }
        } else {
          let t = { instancePath: r + "/effect", schemaPath: "#/definitions/Strings/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.else.type, parentSchema: v.else, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var o = p === s;
        b = o, d = "else";
      }
      if (!b) {
        let p = { instancePath: r + "/effect", schemaPath: "#/definitions/Strings/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: v.if, parentSchema: v, data: n };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (a.table !== void 0) {
      let n = a.table, y = s, b = !0, P = s;
      if (!Array.isArray(n)) {
        let p = {};
        e === null ? e = [p] : e.push(p), s++;
      }
      var h = P === s;
      s = y, e !== null && (y ? e.length = y : e = null);
      let d;
      if (h) {
        let p = s;
        if (Array.isArray(n)) {
          if (n.length < 1) {
            let l = { instancePath: r + "/table", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: n };
            e === null ? e = [l] : e.push(l), s++;
          }
          let t = n.length;
          for (let l = 0; l < t; l++) {
            let f = n[l];
            if (typeof f == "string") {
              if (k(f) < 1) {
                let w = { instancePath: r + "/table/" + l, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: f };
                e === null ? e = [w] : e.push(w), s++;
              }
            } else {
              let w = { instancePath: r + "/table/" + l, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: f };
              e === null ? e = [w] : e.push(w), s++;
            }
          }
        } else {
          let t = { instancePath: r + "/table", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var h = p === s;
        b = h, d = "then";
      } else {
        let p = s;
        if (typeof n == "string") {
          if (k(n) < 1) {
            let t = { instancePath: r + "/table", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: n };
            e === null ? e = [t] : e.push(t), s++;
          }
        } else {
          let t = { instancePath: r + "/table", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var h = p === s;
        b = h, d = "else";
      }
      if (!b) {
        let p = { instancePath: r + "/table", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: i.if, parentSchema: i, data: n };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (a.function !== void 0) {
      let n = a.function, y = s, b = !0, P = s;
      if (!Array.isArray(n)) {
        let p = {};
        e === null ? e = [p] : e.push(p), s++;
      }
      var m = P === s;
      s = y, e !== null && (y ? e.length = y : e = null);
      let d;
      if (m) {
        let p = s;
        if (Array.isArray(n)) {
          if (n.length < 1) {
            let l = { instancePath: r + "/function", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: n };
            e === null ? e = [l] : e.push(l), s++;
          }
          let t = n.length;
          for (let l = 0; l < t; l++) {
            let f = n[l];
            if (typeof f == "string") {
              if (k(f) < 1) {
                let w = { instancePath: r + "/function/" + l, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: f };
                e === null ? e = [w] : e.push(w), s++;
              }
            } else {
              let w = { instancePath: r + "/function/" + l, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: f };
              e === null ? e = [w] : e.push(w), s++;
            }
          }
        } else {
          let t = { instancePath: r + "/function", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var m = p === s;
        b = m, d = "then";
      } else {
        let p = s;
        if (typeof n == "string") {
          if (k(n) < 1) {
            let t = { instancePath: r + "/function", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: n };
            e === null ? e = [t] : e.push(t), s++;
          }
        } else {
          let t = { instancePath: r + "/function", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var m = p === s;
        b = m, d = "else";
      }
      if (!b) {
        let p = { instancePath: r + "/function", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: i.if, parentSchema: i, data: n };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (a.where !== void 0) {
      let n = a.where;
      if (n !== "missing") {
        let y = { instancePath: r + "/where", schemaPath: "#/properties/where/const", keyword: "const", params: { allowedValue: "missing" }, message: "must be equal to constant", schema: "missing", parentSchema: V.properties.where, data: n };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (a.arg !== void 0) {
      let n = a.arg;
      if (typeof n == "string") {
        if (k(n) < 1) {
          let y = { instancePath: r + "/arg", schemaPath: "#/properties/arg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: V.properties.arg, data: n };
          e === null ? e = [y] : e.push(y), s++;
        }
      } else {
        let y = { instancePath: r + "/arg", schemaPath: "#/properties/arg/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: V.properties.arg.type, parentSchema: V.properties.arg, data: n };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
  } else {
    let n = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: V.type, parentSchema: V, data: a };
    e === null ? e = [n] : e.push(n), s++;
  }
  return te.errors = e, s === 0;
}
var R = { type: "object", additionalProperties: !1, minProperties: 1, properties: { command: { $ref: "#/definitions/Globs" }, flags: { $ref: "#/definitions/Strings" }, arg: { $ref: "#/definitions/Globs" }, dynamic: { type: "boolean" } } };
function re(a, { instancePath: r = "", parentData: N, parentDataProperty: O, rootData: L = a } = {}) {
  let e = null, s = 0;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (Object.keys(a).length < 1) {
      let n = { instancePath: r, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: R, data: a };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in a)
      if (!(n === "command" || n === "flags" || n === "arg" || n === "dynamic")) {
        let y = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: R, data: a };
        e === null ? e = [y] : e.push(y), s++;
      }
    if (a.command !== void 0) {
      let n = a.command, y = s, b = !0, P = s;
      if (!Array.isArray(n)) {
        let p = {};
        e === null ? e = [p] : e.push(p), s++;
      }
      var o = P === s;
      s = y, e !== null && (y ? e.length = y : e = null);
      let d;
      if (o) {
        let p = s;
        if (Array.isArray(n)) {
          if (n.length < 1) {
            let l = { instancePath: r + "/command", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: n };
            e === null ? e = [l] : e.push(l), s++;
          }
          let t = n.length;
          for (let l = 0; l < t; l++) {
            let f = n[l];
            if (typeof f == "string") {
              if (k(f) < 1) {
                let w = { instancePath: r + "/command/" + l, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: f };
                e === null ? e = [w] : e.push(w), s++;
              }
            } else {
              let w = { instancePath: r + "/command/" + l, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: f };
              e === null ? e = [w] : e.push(w), s++;
            }
          }
        } else {
          let t = { instancePath: r + "/command", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var o = p === s;
        b = o, d = "then";
      } else {
        let p = s;
        if (typeof n == "string") {
          if (k(n) < 1) {
            let t = { instancePath: r + "/command", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: n };
            e === null ? e = [t] : e.push(t), s++;
          }
        } else {
          let t = { instancePath: r + "/command", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var o = p === s;
        b = o, d = "else";
      }
      if (!b) {
        let p = { instancePath: r + "/command", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: i.if, parentSchema: i, data: n };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (a.flags !== void 0) {
      let n = a.flags, y = s, b = !0, P = s;
      if (!Array.isArray(n)) {
        let p = {};
        e === null ? e = [p] : e.push(p), s++;
      }
      var h = P === s;
      s = y, e !== null && (y ? e.length = y : e = null);
      let d;
      if (h) {
        let p = s;
        if (Array.isArray(n)) {
          if (n.length < 1) {
            let l = { instancePath: r + "/flags", schemaPath: "#/definitions/Strings/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: v.then, data: n };
            e === null ? e = [l] : e.push(l), s++;
          }
          let t = n.length;
          for (let l = 0; l < t; l++) {
            let f = n[l];
            if (typeof f == "string") {
              if (k(f) < 1) {
                let w = { instancePath: r + "/flags/" + l, schemaPath: "#/definitions/Strings/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.then.items, data: f };
                e === null ? e = [w] : e.push(w), s++;
              }
            } else {
              let w = { instancePath: r + "/flags/" + l, schemaPath: "#/definitions/Strings/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.then.items.type, parentSchema: v.then.items, data: f };
              e === null ? e = [w] : e.push(w), s++;
            }
          }
        } else {
          let t = { instancePath: r + "/flags", schemaPath: "#/definitions/Strings/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: v.then.type, parentSchema: v.then, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var h = p === s;
        b = h, d = "then";
      } else {
        let p = s;
        if (typeof n == "string") {
          if (k(n) < 1) {
            let t = { instancePath: r + "/flags", schemaPath: "#/definitions/Strings/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.else, data: n };
            e === null ? e = [t] : e.push(t), s++;
          }
        } else {
          let t = { instancePath: r + "/flags", schemaPath: "#/definitions/Strings/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.else.type, parentSchema: v.else, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var h = p === s;
        b = h, d = "else";
      }
      if (!b) {
        let p = { instancePath: r + "/flags", schemaPath: "#/definitions/Strings/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: v.if, parentSchema: v, data: n };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (a.arg !== void 0) {
      let n = a.arg, y = s, b = !0, P = s;
      if (!Array.isArray(n)) {
        let p = {};
        e === null ? e = [p] : e.push(p), s++;
      }
      var m = P === s;
      s = y, e !== null && (y ? e.length = y : e = null);
      let d;
      if (m) {
        let p = s;
        if (Array.isArray(n)) {
          if (n.length < 1) {
            let l = { instancePath: r + "/arg", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: n };
            e === null ? e = [l] : e.push(l), s++;
          }
          let t = n.length;
          for (let l = 0; l < t; l++) {
            let f = n[l];
            if (typeof f == "string") {
              if (k(f) < 1) {
                let w = { instancePath: r + "/arg/" + l, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: f };
                e === null ? e = [w] : e.push(w), s++;
              }
            } else {
              let w = { instancePath: r + "/arg/" + l, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: f };
              e === null ? e = [w] : e.push(w), s++;
            }
          }
        } else {
          let t = { instancePath: r + "/arg", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var m = p === s;
        b = m, d = "then";
      } else {
        let p = s;
        if (typeof n == "string") {
          if (k(n) < 1) {
            let t = { instancePath: r + "/arg", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: n };
            e === null ? e = [t] : e.push(t), s++;
          }
        } else {
          let t = { instancePath: r + "/arg", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var m = p === s;
        b = m, d = "else";
      }
      if (!b) {
        let p = { instancePath: r + "/arg", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: i.if, parentSchema: i, data: n };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (a.dynamic !== void 0) {
      let n = a.dynamic;
      if (typeof n != "boolean") {
        let y = { instancePath: r + "/dynamic", schemaPath: "#/properties/dynamic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: R.properties.dynamic.type, parentSchema: R.properties.dynamic, data: n };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
  } else {
    let n = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: R.type, parentSchema: R, data: a };
    e === null ? e = [n] : e.push(n), s++;
  }
  return re.errors = e, s === 0;
}
var Y = { type: "object", additionalProperties: !1, minProperties: 1, properties: { method: { $ref: "#/definitions/Strings" }, host: { $ref: "#/definitions/Globs" }, path: { $ref: "#/definitions/Globs" } } };
function ae(a, { instancePath: r = "", parentData: N, parentDataProperty: O, rootData: L = a } = {}) {
  let e = null, s = 0;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (Object.keys(a).length < 1) {
      let n = { instancePath: r, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: Y, data: a };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in a)
      if (!(n === "method" || n === "host" || n === "path")) {
        let y = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: Y, data: a };
        e === null ? e = [y] : e.push(y), s++;
      }
    if (a.method !== void 0) {
      let n = a.method, y = s, b = !0, P = s;
      if (!Array.isArray(n)) {
        let p = {};
        e === null ? e = [p] : e.push(p), s++;
      }
      var o = P === s;
      s = y, e !== null && (y ? e.length = y : e = null);
      let d;
      if (o) {
        let p = s;
        if (Array.isArray(n)) {
          if (n.length < 1) {
            let l = { instancePath: r + "/method", schemaPath: "#/definitions/Strings/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: v.then, data: n };
            e === null ? e = [l] : e.push(l), s++;
          }
          let t = n.length;
          for (let l = 0; l < t; l++) {
            let f = n[l];
            if (typeof f == "string") {
              if (k(f) < 1) {
                let w = { instancePath: r + "/method/" + l, schemaPath: "#/definitions/Strings/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.then.items, data: f };
                e === null ? e = [w] : e.push(w), s++;
              }
            } else {
              let w = { instancePath: r + "/method/" + l, schemaPath: "#/definitions/Strings/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.then.items.type, parentSchema: v.then.items, data: f };
              e === null ? e = [w] : e.push(w), s++;
            }
          }
        } else {
          let t = { instancePath: r + "/method", schemaPath: "#/definitions/Strings/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: v.then.type, parentSchema: v.then, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var o = p === s;
        b = o, d = "then";
      } else {
        let p = s;
        if (typeof n == "string") {
          if (k(n) < 1) {
            let t = { instancePath: r + "/method", schemaPath: "#/definitions/Strings/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.else, data: n };
            e === null ? e = [t] : e.push(t), s++;
          }
        } else {
          let t = { instancePath: r + "/method", schemaPath: "#/definitions/Strings/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.else.type, parentSchema: v.else, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var o = p === s;
        b = o, d = "else";
      }
      if (!b) {
        let p = { instancePath: r + "/method", schemaPath: "#/definitions/Strings/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: v.if, parentSchema: v, data: n };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (a.host !== void 0) {
      let n = a.host, y = s, b = !0, P = s;
      if (!Array.isArray(n)) {
        let p = {};
        e === null ? e = [p] : e.push(p), s++;
      }
      var h = P === s;
      s = y, e !== null && (y ? e.length = y : e = null);
      let d;
      if (h) {
        let p = s;
        if (Array.isArray(n)) {
          if (n.length < 1) {
            let l = { instancePath: r + "/host", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: n };
            e === null ? e = [l] : e.push(l), s++;
          }
          let t = n.length;
          for (let l = 0; l < t; l++) {
            let f = n[l];
            if (typeof f == "string") {
              if (k(f) < 1) {
                let w = { instancePath: r + "/host/" + l, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: f };
                e === null ? e = [w] : e.push(w), s++;
              }
            } else {
              let w = { instancePath: r + "/host/" + l, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: f };
              e === null ? e = [w] : e.push(w), s++;
            }
          }
        } else {
          let t = { instancePath: r + "/host", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var h = p === s;
        b = h, d = "then";
      } else {
        let p = s;
        if (typeof n == "string") {
          if (k(n) < 1) {
            let t = { instancePath: r + "/host", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: n };
            e === null ? e = [t] : e.push(t), s++;
          }
        } else {
          let t = { instancePath: r + "/host", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var h = p === s;
        b = h, d = "else";
      }
      if (!b) {
        let p = { instancePath: r + "/host", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: i.if, parentSchema: i, data: n };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (a.path !== void 0) {
      let n = a.path, y = s, b = !0, P = s;
      if (!Array.isArray(n)) {
        let p = {};
        e === null ? e = [p] : e.push(p), s++;
      }
      var m = P === s;
      s = y, e !== null && (y ? e.length = y : e = null);
      let d;
      if (m) {
        let p = s;
        if (Array.isArray(n)) {
          if (n.length < 1) {
            let l = { instancePath: r + "/path", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: n };
            e === null ? e = [l] : e.push(l), s++;
          }
          let t = n.length;
          for (let l = 0; l < t; l++) {
            let f = n[l];
            if (typeof f == "string") {
              if (k(f) < 1) {
                let w = { instancePath: r + "/path/" + l, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: f };
                e === null ? e = [w] : e.push(w), s++;
              }
            } else {
              let w = { instancePath: r + "/path/" + l, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: f };
              e === null ? e = [w] : e.push(w), s++;
            }
          }
        } else {
          let t = { instancePath: r + "/path", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var m = p === s;
        b = m, d = "then";
      } else {
        let p = s;
        if (typeof n == "string") {
          if (k(n) < 1) {
            let t = { instancePath: r + "/path", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: n };
            e === null ? e = [t] : e.push(t), s++;
          }
        } else {
          let t = { instancePath: r + "/path", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: n };
          e === null ? e = [t] : e.push(t), s++;
        }
        var m = p === s;
        b = m, d = "else";
      }
      if (!b) {
        let p = { instancePath: r + "/path", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: d }, message: 'must match "' + d + '" schema', schema: i.if, parentSchema: i, data: n };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  } else {
    let n = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Y.type, parentSchema: Y, data: a };
    e === null ? e = [n] : e.push(n), s++;
  }
  return ae.errors = e, s === 0;
}
function F(a, { instancePath: r = "", parentData: N, parentDataProperty: O, rootData: L = a } = {}) {
  let e = null, s = 0;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (Object.keys(a).length < 1) {
      let t = { instancePath: r, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: j, data: a };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in a)
      if (!fe.call(j.properties, t)) {
        let l = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: j, data: a };
        e === null ? e = [l] : e.push(l), s++;
      }
    if (a.tool !== void 0) {
      let t = a.tool, l = s, f = !0, w = s;
      if (!Array.isArray(t)) {
        let c = {};
        e === null ? e = [c] : e.push(c), s++;
      }
      var o = w === s;
      s = l, e !== null && (l ? e.length = l : e = null);
      let S;
      if (o) {
        let c = s;
        if (Array.isArray(t)) {
          if (t.length < 1) {
            let g = { instancePath: r + "/tool", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: t };
            e === null ? e = [g] : e.push(g), s++;
          }
          let u = t.length;
          for (let g = 0; g < u; g++) {
            let G = t[g];
            if (typeof G == "string") {
              if (k(G) < 1) {
                let _ = { instancePath: r + "/tool/" + g, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: G };
                e === null ? e = [_] : e.push(_), s++;
              }
            } else {
              let _ = { instancePath: r + "/tool/" + g, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: G };
              e === null ? e = [_] : e.push(_), s++;
            }
          }
        } else {
          let u = { instancePath: r + "/tool", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var o = c === s;
        f = o, S = "then";
      } else {
        let c = s;
        if (typeof t == "string") {
          if (k(t) < 1) {
            let u = { instancePath: r + "/tool", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: t };
            e === null ? e = [u] : e.push(u), s++;
          }
        } else {
          let u = { instancePath: r + "/tool", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var o = c === s;
        f = o, S = "else";
      }
      if (!f) {
        let c = { instancePath: r + "/tool", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: S }, message: 'must match "' + S + '" schema', schema: i.if, parentSchema: i, data: t };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (a.resource !== void 0) {
      let t = a.resource, l = s, f = !0, w = s;
      if (!Array.isArray(t)) {
        let c = {};
        e === null ? e = [c] : e.push(c), s++;
      }
      var h = w === s;
      s = l, e !== null && (l ? e.length = l : e = null);
      let S;
      if (h) {
        let c = s;
        if (Array.isArray(t)) {
          if (t.length < 1) {
            let g = { instancePath: r + "/resource", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: t };
            e === null ? e = [g] : e.push(g), s++;
          }
          let u = t.length;
          for (let g = 0; g < u; g++) {
            let G = t[g];
            if (typeof G == "string") {
              if (k(G) < 1) {
                let _ = { instancePath: r + "/resource/" + g, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: G };
                e === null ? e = [_] : e.push(_), s++;
              }
            } else {
              let _ = { instancePath: r + "/resource/" + g, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: G };
              e === null ? e = [_] : e.push(_), s++;
            }
          }
        } else {
          let u = { instancePath: r + "/resource", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var h = c === s;
        f = h, S = "then";
      } else {
        let c = s;
        if (typeof t == "string") {
          if (k(t) < 1) {
            let u = { instancePath: r + "/resource", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: t };
            e === null ? e = [u] : e.push(u), s++;
          }
        } else {
          let u = { instancePath: r + "/resource", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var h = c === s;
        f = h, S = "else";
      }
      if (!f) {
        let c = { instancePath: r + "/resource", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: S }, message: 'must match "' + S + '" schema', schema: i.if, parentSchema: i, data: t };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (a.environment !== void 0) {
      let t = a.environment, l = s, f = !0, w = s;
      if (!Array.isArray(t)) {
        let c = {};
        e === null ? e = [c] : e.push(c), s++;
      }
      var m = w === s;
      s = l, e !== null && (l ? e.length = l : e = null);
      let S;
      if (m) {
        let c = s;
        if (Array.isArray(t)) {
          if (t.length < 1) {
            let g = { instancePath: r + "/environment", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: t };
            e === null ? e = [g] : e.push(g), s++;
          }
          let u = t.length;
          for (let g = 0; g < u; g++) {
            let G = t[g];
            if (typeof G == "string") {
              if (k(G) < 1) {
                let _ = { instancePath: r + "/environment/" + g, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: G };
                e === null ? e = [_] : e.push(_), s++;
              }
            } else {
              let _ = { instancePath: r + "/environment/" + g, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: G };
              e === null ? e = [_] : e.push(_), s++;
            }
          }
        } else {
          let u = { instancePath: r + "/environment", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var m = c === s;
        f = m, S = "then";
      } else {
        let c = s;
        if (typeof t == "string") {
          if (k(t) < 1) {
            let u = { instancePath: r + "/environment", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: t };
            e === null ? e = [u] : e.push(u), s++;
          }
        } else {
          let u = { instancePath: r + "/environment", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var m = c === s;
        f = m, S = "else";
      }
      if (!f) {
        let c = { instancePath: r + "/environment", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: S }, message: 'must match "' + S + '" schema', schema: i.if, parentSchema: i, data: t };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (a.agent !== void 0) {
      let t = a.agent, l = s, f = !0, w = s;
      if (!Array.isArray(t)) {
        let c = {};
        e === null ? e = [c] : e.push(c), s++;
      }
      var n = w === s;
      s = l, e !== null && (l ? e.length = l : e = null);
      let S;
      if (n) {
        let c = s;
        if (Array.isArray(t)) {
          if (t.length < 1) {
            let g = { instancePath: r + "/agent", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: t };
            e === null ? e = [g] : e.push(g), s++;
          }
          let u = t.length;
          for (let g = 0; g < u; g++) {
            let G = t[g];
            if (typeof G == "string") {
              if (k(G) < 1) {
                let _ = { instancePath: r + "/agent/" + g, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: G };
                e === null ? e = [_] : e.push(_), s++;
              }
            } else {
              let _ = { instancePath: r + "/agent/" + g, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: G };
              e === null ? e = [_] : e.push(_), s++;
            }
          }
        } else {
          let u = { instancePath: r + "/agent", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var n = c === s;
        f = n, S = "then";
      } else {
        let c = s;
        if (typeof t == "string") {
          if (k(t) < 1) {
            let u = { instancePath: r + "/agent", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: t };
            e === null ? e = [u] : e.push(u), s++;
          }
        } else {
          let u = { instancePath: r + "/agent", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var n = c === s;
        f = n, S = "else";
      }
      if (!f) {
        let c = { instancePath: r + "/agent", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: S }, message: 'must match "' + S + '" schema', schema: i.if, parentSchema: i, data: t };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (a.principal !== void 0) {
      let t = a.principal, l = s, f = !0, w = s;
      if (!Array.isArray(t)) {
        let c = {};
        e === null ? e = [c] : e.push(c), s++;
      }
      var y = w === s;
      s = l, e !== null && (l ? e.length = l : e = null);
      let S;
      if (y) {
        let c = s;
        if (Array.isArray(t)) {
          if (t.length < 1) {
            let g = { instancePath: r + "/principal", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: t };
            e === null ? e = [g] : e.push(g), s++;
          }
          let u = t.length;
          for (let g = 0; g < u; g++) {
            let G = t[g];
            if (typeof G == "string") {
              if (k(G) < 1) {
                let _ = { instancePath: r + "/principal/" + g, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: G };
                e === null ? e = [_] : e.push(_), s++;
              }
            } else {
              let _ = { instancePath: r + "/principal/" + g, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: G };
              e === null ? e = [_] : e.push(_), s++;
            }
          }
        } else {
          let u = { instancePath: r + "/principal", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var y = c === s;
        f = y, S = "then";
      } else {
        let c = s;
        if (typeof t == "string") {
          if (k(t) < 1) {
            let u = { instancePath: r + "/principal", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: t };
            e === null ? e = [u] : e.push(u), s++;
          }
        } else {
          let u = { instancePath: r + "/principal", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var y = c === s;
        f = y, S = "else";
      }
      if (!f) {
        let c = { instancePath: r + "/principal", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: S }, message: 'must match "' + S + '" schema', schema: i.if, parentSchema: i, data: t };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (a.labels !== void 0) {
      let t = a.labels, l = s, f = !0, w = s;
      if (!Array.isArray(t)) {
        let c = {};
        e === null ? e = [c] : e.push(c), s++;
      }
      var b = w === s;
      s = l, e !== null && (l ? e.length = l : e = null);
      let S;
      if (b) {
        let c = s;
        if (Array.isArray(t)) {
          if (t.length < 1) {
            let g = { instancePath: r + "/labels", schemaPath: "#/definitions/Strings/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: v.then, data: t };
            e === null ? e = [g] : e.push(g), s++;
          }
          let u = t.length;
          for (let g = 0; g < u; g++) {
            let G = t[g];
            if (typeof G == "string") {
              if (k(G) < 1) {
                let _ = { instancePath: r + "/labels/" + g, schemaPath: "#/definitions/Strings/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.then.items, data: G };
                e === null ? e = [_] : e.push(_), s++;
              }
            } else {
              let _ = { instancePath: r + "/labels/" + g, schemaPath: "#/definitions/Strings/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.then.items.type, parentSchema: v.then.items, data: G };
              e === null ? e = [_] : e.push(_), s++;
            }
          }
        } else {
          let u = { instancePath: r + "/labels", schemaPath: "#/definitions/Strings/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: v.then.type, parentSchema: v.then, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var b = c === s;
        f = b, S = "then";
      } else {
        let c = s;
        if (typeof t == "string") {
          if (k(t) < 1) {
            let u = { instancePath: r + "/labels", schemaPath: "#/definitions/Strings/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.else, data: t };
            e === null ? e = [u] : e.push(u), s++;
          }
        } else {
          let u = { instancePath: r + "/labels", schemaPath: "#/definitions/Strings/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.else.type, parentSchema: v.else, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var b = c === s;
        f = b, S = "else";
      }
      if (!f) {
        let c = { instancePath: r + "/labels", schemaPath: "#/definitions/Strings/if", keyword: "if", params: { failingKeyword: S }, message: 'must match "' + S + '" schema', schema: v.if, parentSchema: v, data: t };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (a.args !== void 0) {
      let t = a.args;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length < 1) {
          let l = { instancePath: r + "/args", schemaPath: "#/properties/args/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: j.properties.args, data: t };
          e === null ? e = [l] : e.push(l), s++;
        }
        for (let l in t)
          Q(t[l], { instancePath: r + "/args/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: l, rootData: L }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
      } else {
        let l = { instancePath: r + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: j.properties.args.type, parentSchema: j.properties.args, data: t };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (a.when !== void 0) {
      let t = a.when;
      if (typeof t == "string") {
        if (k(t) < 1) {
          let l = { instancePath: r + "/when", schemaPath: "#/properties/when/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: j.properties.when, data: t };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let l = { instancePath: r + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: j.properties.when.type, parentSchema: j.properties.when, data: t };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (a.sql !== void 0 && (te(a.sql, { instancePath: r + "/sql", parentData: a, parentDataProperty: "sql", rootData: L }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), a.shell !== void 0 && (re(a.shell, { instancePath: r + "/shell", parentData: a, parentDataProperty: "shell", rootData: L }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), a.http !== void 0 && (ae(a.http, { instancePath: r + "/http", parentData: a, parentDataProperty: "http", rootData: L }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), a.reads !== void 0) {
      let t = a.reads, l = s, f = !0, w = s;
      if (!Array.isArray(t)) {
        let c = {};
        e === null ? e = [c] : e.push(c), s++;
      }
      var P = w === s;
      s = l, e !== null && (l ? e.length = l : e = null);
      let S;
      if (P) {
        let c = s;
        if (Array.isArray(t)) {
          if (t.length < 1) {
            let g = { instancePath: r + "/reads", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: t };
            e === null ? e = [g] : e.push(g), s++;
          }
          let u = t.length;
          for (let g = 0; g < u; g++) {
            let G = t[g];
            if (typeof G == "string") {
              if (k(G) < 1) {
                let _ = { instancePath: r + "/reads/" + g, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: G };
                e === null ? e = [_] : e.push(_), s++;
              }
            } else {
              let _ = { instancePath: r + "/reads/" + g, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: G };
              e === null ? e = [_] : e.push(_), s++;
            }
          }
        } else {
          let u = { instancePath: r + "/reads", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var P = c === s;
        f = P, S = "then";
      } else {
        let c = s;
        if (typeof t == "string") {
          if (k(t) < 1) {
            let u = { instancePath: r + "/reads", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: t };
            e === null ? e = [u] : e.push(u), s++;
          }
        } else {
          let u = { instancePath: r + "/reads", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var P = c === s;
        f = P, S = "else";
      }
      if (!f) {
        let c = { instancePath: r + "/reads", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: S }, message: 'must match "' + S + '" schema', schema: i.if, parentSchema: i, data: t };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (a.writes !== void 0) {
      let t = a.writes, l = s, f = !0, w = s;
      if (!Array.isArray(t)) {
        let c = {};
        e === null ? e = [c] : e.push(c), s++;
      }
      var d = w === s;
      s = l, e !== null && (l ? e.length = l : e = null);
      let S;
      if (d) {
        let c = s;
        if (Array.isArray(t)) {
          if (t.length < 1) {
            let g = { instancePath: r + "/writes", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: t };
            e === null ? e = [g] : e.push(g), s++;
          }
          let u = t.length;
          for (let g = 0; g < u; g++) {
            let G = t[g];
            if (typeof G == "string") {
              if (k(G) < 1) {
                let _ = { instancePath: r + "/writes/" + g, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: G };
                e === null ? e = [_] : e.push(_), s++;
              }
            } else {
              let _ = { instancePath: r + "/writes/" + g, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: G };
              e === null ? e = [_] : e.push(_), s++;
            }
          }
        } else {
          let u = { instancePath: r + "/writes", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var d = c === s;
        f = d, S = "then";
      } else {
        let c = s;
        if (typeof t == "string") {
          if (k(t) < 1) {
            let u = { instancePath: r + "/writes", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: t };
            e === null ? e = [u] : e.push(u), s++;
          }
        } else {
          let u = { instancePath: r + "/writes", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var d = c === s;
        f = d, S = "else";
      }
      if (!f) {
        let c = { instancePath: r + "/writes", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: S }, message: 'must match "' + S + '" schema', schema: i.if, parentSchema: i, data: t };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (a.network !== void 0) {
      let t = a.network, l = s, f = !0, w = s;
      if (typeof t != "boolean") {
        let c = {};
        e === null ? e = [c] : e.push(c), s++;
      }
      var p = w === s;
      s = l, e !== null && (l ? e.length = l : e = null);
      let S;
      if (p) {
        let c = s;
        if (t !== !0) {
          let u = { instancePath: r + "/network", schemaPath: "#/properties/network/then/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant", schema: !0, parentSchema: j.properties.network.then, data: t };
          e === null ? e = [u] : e.push(u), s++;
        }
        var p = c === s;
        f = p, S = "then";
      } else {
        let c = s, q = s, u = !0, g = s;
        if (!Array.isArray(t)) {
          let K = {};
          e === null ? e = [K] : e.push(K), s++;
        }
        var A = g === s;
        s = q, e !== null && (q ? e.length = q : e = null);
        let G;
        if (A) {
          let K = s;
          if (Array.isArray(t)) {
            if (t.length < 1) {
              let E = { instancePath: r + "/network", schemaPath: "#/definitions/Globs/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: i.then, data: t };
              e === null ? e = [E] : e.push(E), s++;
            }
            let x = t.length;
            for (let E = 0; E < x; E++) {
              let W = t[E];
              if (typeof W == "string") {
                if (k(W) < 1) {
                  let B = { instancePath: r + "/network/" + E, schemaPath: "#/definitions/Globs/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.then.items, data: W };
                  e === null ? e = [B] : e.push(B), s++;
                }
              } else {
                let B = { instancePath: r + "/network/" + E, schemaPath: "#/definitions/Globs/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.then.items.type, parentSchema: i.then.items, data: W };
                e === null ? e = [B] : e.push(B), s++;
              }
            }
          } else {
            let x = { instancePath: r + "/network", schemaPath: "#/definitions/Globs/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.then.type, parentSchema: i.then, data: t };
            e === null ? e = [x] : e.push(x), s++;
          }
          var A = K === s;
          u = A, G = "then";
        } else {
          let K = s;
          if (typeof t == "string") {
            if (k(t) < 1) {
              let x = { instancePath: r + "/network", schemaPath: "#/definitions/Globs/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.else, data: t };
              e === null ? e = [x] : e.push(x), s++;
            }
          } else {
            let x = { instancePath: r + "/network", schemaPath: "#/definitions/Globs/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.else.type, parentSchema: i.else, data: t };
            e === null ? e = [x] : e.push(x), s++;
          }
          var A = K === s;
          u = A, G = "else";
        }
        if (!u) {
          let K = { instancePath: r + "/network", schemaPath: "#/definitions/Globs/if", keyword: "if", params: { failingKeyword: G }, message: 'must match "' + G + '" schema', schema: i.if, parentSchema: i, data: t };
          e === null ? e = [K] : e.push(K), s++;
        }
        var p = c === s;
        f = p, S = "else";
      }
      if (!f) {
        let c = { instancePath: r + "/network", schemaPath: "#/properties/network/if", keyword: "if", params: { failingKeyword: S }, message: 'must match "' + S + '" schema', schema: j.properties.network.if, parentSchema: j.properties.network, data: t };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: j.type, parentSchema: j, data: a };
    e === null ? e = [t] : e.push(t), s++;
  }
  return F.errors = e, s === 0;
}
function Z(a, { instancePath: r = "", parentData: N, parentDataProperty: O, rootData: L = a } = {}) {
  let e = null, s = 0, o = s, h = !0, m = s;
  if (!Array.isArray(a)) {
    let b = {};
    e === null ? e = [b] : e.push(b), s++;
  }
  var n = m === s;
  s = o, e !== null && (o ? e.length = o : e = null);
  let y;
  if (n) {
    let b = s;
    if (Array.isArray(a)) {
      if (a.length < 1) {
        let p = { instancePath: r, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: J.then, data: a };
        e === null ? e = [p] : e.push(p), s++;
      }
      let d = a.length;
      for (let p = 0; p < d; p++)
        F(a[p], { instancePath: r + "/" + p, parentData: a, parentDataProperty: p, rootData: L }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length);
    } else {
      let d = { instancePath: r, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: J.then.type, parentSchema: J.then, data: a };
      e === null ? e = [d] : e.push(d), s++;
    }
    var n = b === s;
    h = n, y = "then";
  } else {
    let b = s;
    F(a, { instancePath: r, parentData: N, parentDataProperty: O, rootData: L }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length);
    var n = b === s;
    h = n, y = "else";
  }
  if (!h) {
    let b = { instancePath: r, schemaPath: "#/if", keyword: "if", params: { failingKeyword: y }, message: 'must match "' + y + '" schema', schema: J.if, parentSchema: J, data: a };
    e === null ? e = [b] : e.push(b), s++;
  }
  return Z.errors = e, s === 0;
}
function ne(a, { instancePath: r = "", parentData: N, parentDataProperty: O, rootData: L = a } = {}) {
  let e = null, s = 0;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (a.id === void 0) {
      let o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: T.required, parentSchema: T, data: a };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (a.effect === void 0) {
      let o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'", schema: T.required, parentSchema: T, data: a };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (a.match === void 0) {
      let o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: T.required, parentSchema: T, data: a };
      e === null ? e = [o] : e.push(o), s++;
    }
    for (let o in a)
      if (!(o === "id" || o === "effect" || o === "reason" || o === "match" || o === "unless" || o === "unknown" || o === "approval")) {
        let h = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: T, data: a };
        e === null ? e = [h] : e.push(h), s++;
      }
    if (a.id !== void 0) {
      let o = a.id;
      if (typeof o == "string") {
        if (!ue.test(o)) {
          let h = { instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: T.properties.id, data: o };
          e === null ? e = [h] : e.push(h), s++;
        }
      } else {
        let h = { instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.id.type, parentSchema: T.properties.id, data: o };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
    if (a.effect !== void 0) {
      let o = a.effect;
      if (!(o === "allow" || o === "hold" || o === "deny")) {
        let h = { instancePath: r + "/effect", schemaPath: "#/definitions/Effect/enum", keyword: "enum", params: { allowedValues: me.enum }, message: "must be equal to one of the allowed values", schema: me.enum, parentSchema: me, data: o };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
    if (a.reason !== void 0) {
      let o = a.reason;
      if (typeof o == "string") {
        if (k(o) < 1) {
          let h = { instancePath: r + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: T.properties.reason, data: o };
          e === null ? e = [h] : e.push(h), s++;
        }
      } else {
        let h = { instancePath: r + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.reason.type, parentSchema: T.properties.reason, data: o };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
    if (a.match !== void 0 && (Z(a.match, { instancePath: r + "/match", parentData: a, parentDataProperty: "match", rootData: L }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), a.unless !== void 0 && (Z(a.unless, { instancePath: r + "/unless", parentData: a, parentDataProperty: "unless", rootData: L }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), a.unknown !== void 0) {
      let o = a.unknown;
      if (!(o === "deny" || o === "hold")) {
        let h = { instancePath: r + "/unknown", schemaPath: "#/definitions/UnknownEffect/enum", keyword: "enum", params: { allowedValues: H.enum }, message: "must be equal to one of the allowed values", schema: H.enum, parentSchema: H, data: o };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
    a.approval !== void 0 && (U(a.approval, { instancePath: r + "/approval", parentData: a, parentDataProperty: "approval", rootData: L }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
  } else {
    let o = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: T.type, parentSchema: T, data: a };
    e === null ? e = [o] : e.push(o), s++;
  }
  return ne.errors = e, s === 0;
}
function ye(a, { instancePath: r = "", parentData: N, parentDataProperty: O, rootData: L = a } = {}) {
  let e = null, s = 0;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    if (a.version === void 0) {
      let o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: C.required, parentSchema: C, data: a };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (a.rules === void 0) {
      let o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: C.required, parentSchema: C, data: a };
      e === null ? e = [o] : e.push(o), s++;
    }
    for (let o in a)
      if (!(o === "version" || o === "defaults" || o === "rules")) {
        let h = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: C, data: a };
        e === null ? e = [h] : e.push(h), s++;
      }
    if (a.version !== void 0) {
      let o = a.version;
      if (o !== 1) {
        let h = { instancePath: r + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: C.properties.version, data: o };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
    if (a.defaults !== void 0 && (ee(a.defaults, { instancePath: r + "/defaults", parentData: a, parentDataProperty: "defaults", rootData: L }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), a.rules !== void 0) {
      let o = a.rules;
      if (Array.isArray(o)) {
        let h = o.length;
        for (let m = 0; m < h; m++)
          ne(o[m], { instancePath: r + "/rules/" + m, parentData: o, parentDataProperty: m, rootData: L }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
      } else {
        let h = { instancePath: r + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: C.properties.rules.type, parentSchema: C.properties.rules, data: o };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
  } else {
    let o = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: C.type, parentSchema: C, data: a };
    e === null ? e = [o] : e.push(o), s++;
  }
  return ye.errors = e, s === 0;
}
export {
  ye as isPolicyFile
};
