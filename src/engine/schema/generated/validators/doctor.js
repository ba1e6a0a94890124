// Generated from schemas/ by `npm run generate`. Do not edit.
var o = { type: "object", additionalProperties: !1, required: ["schema", "ok", "assurance", "checks"], properties: { schema: { const: "agentgate/doctor/v1" }, ok: { type: "boolean" }, assurance: { $ref: "#/definitions/Assurance" }, checks: { type: "array", items: { $ref: "#/definitions/DoctorCheck" } } }, definitions: { Assurance: { enum: ["none", "self-attested", "separated", "remote"] }, DoctorCheck: { type: "object", additionalProperties: !1, required: ["name", "status", "detail", "fix"], properties: { name: { type: "string" }, status: { enum: ["ok", "warning", "failed"] }, detail: { type: "string" }, fix: { type: ["string", "null"] } } } } }, c = { enum: ["none", "self-attested", "separated", "remote"] };
function l(s, { instancePath: a = "", parentData: u, parentDataProperty: f, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (!(s === "none" || s === "self-attested" || s === "separated" || s === "remote")) {
    let r = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: c.enum }, message: "must be equal to one of the allowed values", schema: c.enum, parentSchema: c, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return l.errors = e, i === 0;
}
var n = { type: "object", additionalProperties: !1, required: ["name", "status", "detail", "fix"], properties: { name: { type: "string" }, status: { enum: ["ok", "warning", "failed"] }, detail: { type: "string" }, fix: { type: ["string", "null"] } } };
function h(s, { instancePath: a = "", parentData: u, parentDataProperty: f, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.status === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.detail === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.fix === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fix" }, message: "must have required property 'fix'", schema: n.required, parentSchema: n, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "name" || r === "status" || r === "detail" || r === "fix")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: n, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.name !== void 0) {
      let r = s.name;
      if (typeof r != "string") {
        let t = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.name.type, parentSchema: n.properties.name, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.status !== void 0) {
      let r = s.status;
      if (!(r === "ok" || r === "warning" || r === "failed")) {
        let t = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: n.properties.status.enum }, message: "must be equal to one of the allowed values", schema: n.properties.status.enum, parentSchema: n.properties.status, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.detail !== void 0) {
      let r = s.detail;
      if (typeof r != "string") {
        let t = { instancePath: a + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.detail.type, parentSchema: n.properties.detail, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.fix !== void 0) {
      let r = s.fix;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: a + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: n.properties.fix.type }, message: "must be string,null", schema: n.properties.fix.type, parentSchema: n.properties.fix, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.type, parentSchema: n, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return h.errors = e, i === 0;
}
function y(s, { instancePath: a = "", parentData: u, parentDataProperty: f, rootData: m = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.ok === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property 'ok'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.assurance === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assurance" }, message: "must have required property 'assurance'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.checks === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" }, message: "must have required property 'checks'", schema: o.required, parentSchema: o, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "schema" || r === "ok" || r === "assurance" || r === "checks")) {
        let t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: o, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.schema !== void 0) {
      let r = s.schema;
      if (r !== "agentgate/doctor/v1") {
        let t = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/doctor/v1" }, message: "must be equal to constant", schema: "agentgate/doctor/v1", parentSchema: o.properties.schema, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.ok !== void 0) {
      let r = s.ok;
      if (typeof r != "boolean") {
        let t = { instancePath: a + "/ok", schemaPath: "#/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: o.properties.ok.type, parentSchema: o.properties.ok, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.assurance !== void 0 && (l(s.assurance, { instancePath: a + "/assurance", parentData: s, parentDataProperty: "assurance", rootData: m }) || (e = d(e, l.errors), i = e.length)), s.checks !== void 0) {
      let r = s.checks;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let p = 0; p < t; p++)
          h(r[p], { instancePath: a + "/checks/" + p, parentData: r, parentDataProperty: p, rootData: m }) || (e = d(e, h.errors), i = e.length);
      } else {
        let t = { instancePath: a + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: o.properties.checks.type, parentSchema: o.properties.checks, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: o.type, parentSchema: o, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return y.errors = e, i === 0;
}
function d(s, a) {
  if (s === null) return [...a];
  for (let u of a) s.push(u);
  return s;
}
export {
  y as isDoctorDocument
};
