// Generated from schemas/ by `npm run generate`. Do not edit.
var u = (r, t) => () => {
  try {
    return t || r((t = { exports: {} }).exports, t), t.exports;
  } catch (n) {
    throw t = 0, n;
  }
};

var m = u((c) => {
  "use strict";
  Object.defineProperty(c, "__esModule", { value: !0 });
  function h(r) {
    let t = r.length, n = 0, l = 0, o;
    for (; l < t; )
      n++, o = r.charCodeAt(l++), o >= 55296 && o <= 56319 && l < t && (o = r.charCodeAt(l), (o & 64512) === 56320 && l++);
    return n;
  }
  c.default = h;
  h.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var i = { type: "object", additionalProperties: !1, required: ["schema", "shell", "script"], properties: { schema: { const: "agentgate/completion/v1" }, shell: { enum: ["bash", "zsh", "fish"] }, script: { type: "string", minLength: 1 } } }, d = m().default;
function f(r, { instancePath: t = "", parentData: n, parentDataProperty: l, rootData: o = r } = {}) {
  let s = null, p = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.schema === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: i.required, parentSchema: i, data: r };
      s === null ? s = [e] : s.push(e), p++;
    }
    if (r.shell === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shell" }, message: "must have required property 'shell'", schema: i.required, parentSchema: i, data: r };
      s === null ? s = [e] : s.push(e), p++;
    }
    if (r.script === void 0) {
      let e = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "script" }, message: "must have required property 'script'", schema: i.required, parentSchema: i, data: r };
      s === null ? s = [e] : s.push(e), p++;
    }
    for (let e in r)
      if (!(e === "schema" || e === "shell" || e === "script")) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: i, data: r };
        s === null ? s = [a] : s.push(a), p++;
      }
    if (r.schema !== void 0) {
      let e = r.schema;
      if (e !== "agentgate/completion/v1") {
        let a = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/completion/v1" }, message: "must be equal to constant", schema: "agentgate/completion/v1", parentSchema: i.properties.schema, data: e };
        s === null ? s = [a] : s.push(a), p++;
      }
    }
    if (r.shell !== void 0) {
      let e = r.shell;
      if (!(e === "bash" || e === "zsh" || e === "fish")) {
        let a = { instancePath: t + "/shell", schemaPath: "#/properties/shell/enum", keyword: "enum", params: { allowedValues: i.properties.shell.enum }, message: "must be equal to one of the allowed values", schema: i.properties.shell.enum, parentSchema: i.properties.shell, data: e };
        s === null ? s = [a] : s.push(a), p++;
      }
    }
    if (r.script !== void 0) {
      let e = r.script;
      if (typeof e == "string") {
        if (d(e) < 1) {
          let a = { instancePath: t + "/script", schemaPath: "#/properties/script/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: i.properties.script, data: e };
          s === null ? s = [a] : s.push(a), p++;
        }
      } else {
        let a = { instancePath: t + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.properties.script.type, parentSchema: i.properties.script, data: e };
        s === null ? s = [a] : s.push(a), p++;
      }
    }
  } else {
    let e = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: i.type, parentSchema: i, data: r };
    s === null ? s = [e] : s.push(e), p++;
  }
  return f.errors = s, p === 0;
}
export {
  f as isCompletionDocument
};
