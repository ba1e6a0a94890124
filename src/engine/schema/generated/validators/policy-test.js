// Generated from schemas/ by `npm run generate`. Do not edit.
var w = (s, i) => () => {
  try {
    return i || s((i = { exports: {} }).exports, i), i.exports;
  } catch (m) {
    throw i = 0, m;
  }
};

var P = w((f) => {
  "use strict";
  Object.defineProperty(f, "__esModule", { value: !0 });
  function g(s) {
    let i = s.length, m = 0, c = 0, l;
    for (; c < i; )
      m++, l = s.charCodeAt(c++), l >= 55296 && l <= 56319 && c < i && (l = s.charCodeAt(c), (l & 64512) === 56320 && c++);
    return m;
  }
  f.default = g;
  g.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var n = { type: "object", additionalProperties: !1, required: ["version", "tests"], properties: { version: { const: 1 }, policies: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, tests: { type: "array", items: { $ref: "#/definitions/PolicyTest" } } }, definitions: { PolicyTest: { type: "object", additionalProperties: !1, required: ["name", "action", "expect"], properties: { name: { type: "string", minLength: 1 }, action: { type: "object" }, expect: { enum: ["allow", "deny", "hold"] }, rule: { type: "string", minLength: 1 }, reason: { type: "string", minLength: 1 } } } } }, y = P().default, p = { type: "object", additionalProperties: !1, required: ["name", "action", "expect"], properties: { name: { type: "string", minLength: 1 }, action: { type: "object" }, expect: { enum: ["allow", "deny", "hold"] }, rule: { type: "string", minLength: 1 }, reason: { type: "string", minLength: 1 } } };
function d(s, { instancePath: i = "", parentData: m, parentDataProperty: c, rootData: l = s } = {}) {
  let e = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.action === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.expect === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property 'expect'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s)
      if (!(r === "name" || r === "action" || r === "expect" || r === "rule" || r === "reason")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: p, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.name !== void 0) {
      let r = s.name;
      if (typeof r == "string") {
        if (y(r) < 1) {
          let t = { instancePath: i + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: p.properties.name, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.name.type, parentSchema: p.properties.name, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.action !== void 0) {
      let r = s.action;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let t = { instancePath: i + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: p.properties.action.type, parentSchema: p.properties.action, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.expect !== void 0) {
      let r = s.expect;
      if (!(r === "allow" || r === "deny" || r === "hold")) {
        let t = { instancePath: i + "/expect", schemaPath: "#/properties/expect/enum", keyword: "enum", params: { allowedValues: p.properties.expect.enum }, message: "must be equal to one of the allowed values", schema: p.properties.expect.enum, parentSchema: p.properties.expect, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.rule !== void 0) {
      let r = s.rule;
      if (typeof r == "string") {
        if (y(r) < 1) {
          let t = { instancePath: i + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: p.properties.rule, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.rule.type, parentSchema: p.properties.rule, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.reason !== void 0) {
      let r = s.reason;
      if (typeof r == "string") {
        if (y(r) < 1) {
          let t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: p.properties.reason, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.reason.type, parentSchema: p.properties.reason, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: p.type, parentSchema: p, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return d.errors = e, a === 0;
}
function v(s, { instancePath: i = "", parentData: m, parentDataProperty: c, rootData: l = s } = {}) {
  let e = null, a = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.tests === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s)
      if (!(r === "version" || r === "policies" || r === "tests")) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: n, data: s };
        e === null ? e = [t] : e.push(t), a++;
      }
    if (s.version !== void 0) {
      let r = s.version;
      if (r !== 1) {
        let t = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: n.properties.version, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.policies !== void 0) {
      let r = s.policies;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let o = { instancePath: i + "/policies", schemaPath: "#/properties/policies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: n.properties.policies, data: r };
          e === null ? e = [o] : e.push(o), a++;
        }
        let t = r.length;
        for (let o = 0; o < t; o++) {
          let u = r[o];
          if (typeof u == "string") {
            if (y(u) < 1) {
              let h = { instancePath: i + "/policies/" + o, schemaPath: "#/properties/policies/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: n.properties.policies.items, data: u };
              e === null ? e = [h] : e.push(h), a++;
            }
          } else {
            let h = { instancePath: i + "/policies/" + o, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.policies.items.type, parentSchema: n.properties.policies.items, data: u };
            e === null ? e = [h] : e.push(h), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.policies.type, parentSchema: n.properties.policies, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.tests !== void 0) {
      let r = s.tests;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let o = 0; o < t; o++)
          d(r[o], { instancePath: i + "/tests/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = b(e, d.errors), a = e.length);
      } else {
        let t = { instancePath: i + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.tests.type, parentSchema: n.properties.tests, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.type, parentSchema: n, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return v.errors = e, a === 0;
}
function b(s, i) {
  if (s === null) return [...i];
  for (let m of i) s.push(m);
  return s;
}
export {
  v as isPolicyTestFile
};
