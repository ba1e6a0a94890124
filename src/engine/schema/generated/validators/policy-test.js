// Generated from schemas/ by `npm run generate`. Do not edit.
var w = (o, s) => () => {
  try {
    return s || o((s = { exports: {} }).exports, s), s.exports;
  } catch (d) {
    throw s = 0, d;
  }
};

var P = w((f) => {
  "use strict";
  Object.defineProperty(f, "__esModule", { value: !0 });
  function g(o) {
    let s = o.length, d = 0, h = 0, u;
    for (; h < s; )
      d++, u = o.charCodeAt(h++), u >= 55296 && u <= 56319 && h < s && (u = o.charCodeAt(h), (u & 64512) === 56320 && h++);
    return d;
  }
  f.default = g;
  g.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var l = { type: "object", additionalProperties: !1, required: ["version", "tests"], properties: { version: { const: 1 }, policies: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, tests: { type: "array", items: { $ref: "#/definitions/PolicyTest" } } }, definitions: { PolicyTest: { type: "object", additionalProperties: !1, required: ["name", "action", "expect"], properties: { name: { type: "string", minLength: 1 }, action: { type: "object" }, expect: { enum: ["allow", "deny", "hold"] }, rule: { type: "string", minLength: 1 }, reason: { type: "string", minLength: 1 } } } } }, m = { type: "object", additionalProperties: !1, required: ["name", "action", "expect"], properties: { name: { type: "string", minLength: 1 }, action: { type: "object" }, expect: { enum: ["allow", "deny", "hold"] }, rule: { type: "string", minLength: 1 }, reason: { type: "string", minLength: 1 } } }, y = P().default;
function v(o, { instancePath: s = "", parentData: d, parentDataProperty: h, rootData: u = o } = {}) {
  let e = null, p = 0;
  if (o && typeof o == "object" && !Array.isArray(o)) {
    if (o.version === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: l.required, parentSchema: l, data: o };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (o.tests === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property 'tests'", schema: l.required, parentSchema: l, data: o };
      e === null ? e = [r] : e.push(r), p++;
    }
    for (let r in o)
      if (!(r === "version" || r === "policies" || r === "tests")) {
        let c = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: l, data: o };
        e === null ? e = [c] : e.push(c), p++;
      }
    if (o.version !== void 0) {
      let r = o.version;
      if (r !== 1) {
        let c = { instancePath: s + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: l.properties.version, data: r };
        e === null ? e = [c] : e.push(c), p++;
      }
    }
    if (o.policies !== void 0) {
      let r = o.policies;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: s + "/policies", schemaPath: "#/properties/policies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: l.properties.policies, data: r };
          e === null ? e = [n] : e.push(n), p++;
        }
        let c = r.length;
        for (let n = 0; n < c; n++) {
          let i = r[n];
          if (typeof i == "string") {
            if (y(i) < 1) {
              let t = { instancePath: s + "/policies/" + n, schemaPath: "#/properties/policies/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: l.properties.policies.items, data: i };
              e === null ? e = [t] : e.push(t), p++;
            }
          } else {
            let t = { instancePath: s + "/policies/" + n, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: l.properties.policies.items.type, parentSchema: l.properties.policies.items, data: i };
            e === null ? e = [t] : e.push(t), p++;
          }
        }
      } else {
        let c = { instancePath: s + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.policies.type, parentSchema: l.properties.policies, data: r };
        e === null ? e = [c] : e.push(c), p++;
      }
    }
    if (o.tests !== void 0) {
      let r = o.tests;
      if (Array.isArray(r)) {
        let c = r.length;
        for (let n = 0; n < c; n++) {
          let i = r[n];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.name === void 0) {
              let t = { instancePath: s + "/tests/" + n, schemaPath: "#/definitions/PolicyTest/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: m.required, parentSchema: m, data: i };
              e === null ? e = [t] : e.push(t), p++;
            }
            if (i.action === void 0) {
              let t = { instancePath: s + "/tests/" + n, schemaPath: "#/definitions/PolicyTest/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'", schema: m.required, parentSchema: m, data: i };
              e === null ? e = [t] : e.push(t), p++;
            }
            if (i.expect === void 0) {
              let t = { instancePath: s + "/tests/" + n, schemaPath: "#/definitions/PolicyTest/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property 'expect'", schema: m.required, parentSchema: m, data: i };
              e === null ? e = [t] : e.push(t), p++;
            }
            for (let t in i)
              if (!(t === "name" || t === "action" || t === "expect" || t === "rule" || t === "reason")) {
                let a = { instancePath: s + "/tests/" + n, schemaPath: "#/definitions/PolicyTest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: m, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            if (i.name !== void 0) {
              let t = i.name;
              if (typeof t == "string") {
                if (y(t) < 1) {
                  let a = { instancePath: s + "/tests/" + n + "/name", schemaPath: "#/definitions/PolicyTest/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: m.properties.name, data: t };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                let a = { instancePath: s + "/tests/" + n + "/name", schemaPath: "#/definitions/PolicyTest/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.name.type, parentSchema: m.properties.name, data: t };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (i.action !== void 0) {
              let t = i.action;
              if (!(t && typeof t == "object" && !Array.isArray(t))) {
                let a = { instancePath: s + "/tests/" + n + "/action", schemaPath: "#/definitions/PolicyTest/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.properties.action.type, parentSchema: m.properties.action, data: t };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (i.expect !== void 0) {
              let t = i.expect;
              if (!(t === "allow" || t === "deny" || t === "hold")) {
                let a = { instancePath: s + "/tests/" + n + "/expect", schemaPath: "#/definitions/PolicyTest/properties/expect/enum", keyword: "enum", params: { allowedValues: m.properties.expect.enum }, message: "must be equal to one of the allowed values", schema: m.properties.expect.enum, parentSchema: m.properties.expect, data: t };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (i.rule !== void 0) {
              let t = i.rule;
              if (typeof t == "string") {
                if (y(t) < 1) {
                  let a = { instancePath: s + "/tests/" + n + "/rule", schemaPath: "#/definitions/PolicyTest/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: m.properties.rule, data: t };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                let a = { instancePath: s + "/tests/" + n + "/rule", schemaPath: "#/definitions/PolicyTest/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.rule.type, parentSchema: m.properties.rule, data: t };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (i.reason !== void 0) {
              let t = i.reason;
              if (typeof t == "string") {
                if (y(t) < 1) {
                  let a = { instancePath: s + "/tests/" + n + "/reason", schemaPath: "#/definitions/PolicyTest/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: m.properties.reason, data: t };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                let a = { instancePath: s + "/tests/" + n + "/reason", schemaPath: "#/definitions/PolicyTest/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: m.properties.reason.type, parentSchema: m.properties.reason, data: t };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
          } else {
            let t = { instancePath: s + "/tests/" + n, schemaPath: "#/definitions/PolicyTest/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: m.type, parentSchema: m, data: i };
            e === null ? e = [t] : e.push(t), p++;
          }
        }
      } else {
        let c = { instancePath: s + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: l.properties.tests.type, parentSchema: l.properties.tests, data: r };
        e === null ? e = [c] : e.push(c), p++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: l.type, parentSchema: l, data: o };
    e === null ? e = [r] : e.push(r), p++;
  }
  return v.errors = e, p === 0;
}
export {
  v as isPolicyTestFile
};
