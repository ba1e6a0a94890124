// Generated from schemas/ by `npm run generate`. Do not edit.
var s = { type: "object", additionalProperties: !1, required: ["schema", "status", "hold", "reason", "outcome", "exitCode", "recorded", "assurance", "notes"], properties: { schema: { const: "agentgate/run/v1" }, status: { enum: ["ran", "denied", "pending", "rejected", "expired", "cancelled", "claimed", "executed"] }, hold: { type: ["string", "null"] }, reason: { type: ["string", "null"] }, outcome: { anyOf: [{ type: "null" }, { type: "object", required: ["status"], properties: { status: { enum: ["succeeded", "failed", "unknown"] } } }] }, exitCode: { type: "integer" }, recorded: { type: ["boolean", "null"] }, assurance: { enum: ["none", "self-attested", "separated", "remote"] }, notes: { type: "array", items: { type: "string" } } } }, d = Object.prototype.hasOwnProperty;
function h(t, { instancePath: p = "", parentData: y, parentDataProperty: f, rootData: g = t } = {}) {
  let r = null, a = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.schema === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: s.required, parentSchema: s, data: t };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (t.status === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: s.required, parentSchema: s, data: t };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (t.hold === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hold" }, message: "must have required property 'hold'", schema: s.required, parentSchema: s, data: t };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (t.reason === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: s.required, parentSchema: s, data: t };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (t.outcome === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'", schema: s.required, parentSchema: s, data: t };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (t.exitCode === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exitCode" }, message: "must have required property 'exitCode'", schema: s.required, parentSchema: s, data: t };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (t.recorded === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded" }, message: "must have required property 'recorded'", schema: s.required, parentSchema: s, data: t };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (t.assurance === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assurance" }, message: "must have required property 'assurance'", schema: s.required, parentSchema: s, data: t };
      r === null ? r = [e] : r.push(e), a++;
    }
    if (t.notes === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'", schema: s.required, parentSchema: s, data: t };
      r === null ? r = [e] : r.push(e), a++;
    }
    for (let e in t)
      if (!d.call(s.properties, e)) {
        let o = { instancePath: p, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: s, data: t };
        r === null ? r = [o] : r.push(o), a++;
      }
    if (t.schema !== void 0) {
      let e = t.schema;
      if (e !== "agentgate/run/v1") {
        let o = { instancePath: p + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/run/v1" }, message: "must be equal to constant", schema: "agentgate/run/v1", parentSchema: s.properties.schema, data: e };
        r === null ? r = [o] : r.push(o), a++;
      }
    }
    if (t.status !== void 0) {
      let e = t.status;
      if (!(e === "ran" || e === "denied" || e === "pending" || e === "rejected" || e === "expired" || e === "cancelled" || e === "claimed" || e === "executed")) {
        let o = { instancePath: p + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: s.properties.status.enum }, message: "must be equal to one of the allowed values", schema: s.properties.status.enum, parentSchema: s.properties.status, data: e };
        r === null ? r = [o] : r.push(o), a++;
      }
    }
    if (t.hold !== void 0) {
      let e = t.hold;
      if (typeof e != "string" && e !== null) {
        let o = { instancePath: p + "/hold", schemaPath: "#/properties/hold/type", keyword: "type", params: { type: s.properties.hold.type }, message: "must be string,null", schema: s.properties.hold.type, parentSchema: s.properties.hold, data: e };
        r === null ? r = [o] : r.push(o), a++;
      }
    }
    if (t.reason !== void 0) {
      let e = t.reason;
      if (typeof e != "string" && e !== null) {
        let o = { instancePath: p + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: s.properties.reason.type }, message: "must be string,null", schema: s.properties.reason.type, parentSchema: s.properties.reason, data: e };
        r === null ? r = [o] : r.push(o), a++;
      }
    }
    if (t.outcome !== void 0) {
      let e = t.outcome, o = a, n = !1, m = a;
      if (e !== null) {
        let u = { instancePath: p + "/outcome", schemaPath: "#/properties/outcome/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: s.properties.outcome.anyOf[0].type, parentSchema: s.properties.outcome.anyOf[0], data: e };
        r === null ? r = [u] : r.push(u), a++;
      }
      var c = m === a;
      if (n = n || c, !n) {
        let u = a;
        if (e && typeof e == "object" && !Array.isArray(e)) {
          if (e.status === void 0) {
            let i = { instancePath: p + "/outcome", schemaPath: "#/properties/outcome/anyOf/1/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: s.properties.outcome.anyOf[1].required, parentSchema: s.properties.outcome.anyOf[1], data: e };
            r === null ? r = [i] : r.push(i), a++;
          }
          if (e.status !== void 0) {
            let i = e.status;
            if (!(i === "succeeded" || i === "failed" || i === "unknown")) {
              let l = { instancePath: p + "/outcome/status", schemaPath: "#/properties/outcome/anyOf/1/properties/status/enum", keyword: "enum", params: { allowedValues: s.properties.outcome.anyOf[1].properties.status.enum }, message: "must be equal to one of the allowed values", schema: s.properties.outcome.anyOf[1].properties.status.enum, parentSchema: s.properties.outcome.anyOf[1].properties.status, data: i };
              r === null ? r = [l] : r.push(l), a++;
            }
          }
        } else {
          let i = { instancePath: p + "/outcome", schemaPath: "#/properties/outcome/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.outcome.anyOf[1].type, parentSchema: s.properties.outcome.anyOf[1], data: e };
          r === null ? r = [i] : r.push(i), a++;
        }
        var c = u === a;
        n = n || c;
      }
      if (n)
        a = o, r !== null && (o ? r.length = o : r = null);
      else {
        let u = { instancePath: p + "/outcome", schemaPath: "#/properties/outcome/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: s.properties.outcome.anyOf, parentSchema: s.properties.outcome, data: e };
        r === null ? r = [u] : r.push(u), a++;
      }
    }
    if (t.exitCode !== void 0) {
      let e = t.exitCode;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let o = { instancePath: p + "/exitCode", schemaPath: "#/properties/exitCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: s.properties.exitCode.type, parentSchema: s.properties.exitCode, data: e };
        r === null ? r = [o] : r.push(o), a++;
      }
    }
    if (t.recorded !== void 0) {
      let e = t.recorded;
      if (typeof e != "boolean" && e !== null) {
        let o = { instancePath: p + "/recorded", schemaPath: "#/properties/recorded/type", keyword: "type", params: { type: s.properties.recorded.type }, message: "must be boolean,null", schema: s.properties.recorded.type, parentSchema: s.properties.recorded, data: e };
        r === null ? r = [o] : r.push(o), a++;
      }
    }
    if (t.assurance !== void 0) {
      let e = t.assurance;
      if (!(e === "none" || e === "self-attested" || e === "separated" || e === "remote")) {
        let o = { instancePath: p + "/assurance", schemaPath: "#/properties/assurance/enum", keyword: "enum", params: { allowedValues: s.properties.assurance.enum }, message: "must be equal to one of the allowed values", schema: s.properties.assurance.enum, parentSchema: s.properties.assurance, data: e };
        r === null ? r = [o] : r.push(o), a++;
      }
    }
    if (t.notes !== void 0) {
      let e = t.notes;
      if (Array.isArray(e)) {
        let o = e.length;
        for (let n = 0; n < o; n++) {
          let m = e[n];
          if (typeof m != "string") {
            let u = { instancePath: p + "/notes/" + n, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.notes.items.type, parentSchema: s.properties.notes.items, data: m };
            r === null ? r = [u] : r.push(u), a++;
          }
        }
      } else {
        let o = { instancePath: p + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.notes.type, parentSchema: s.properties.notes, data: e };
        r === null ? r = [o] : r.push(o), a++;
      }
    }
  } else {
    let e = { instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.type, parentSchema: s, data: t };
    r === null ? r = [e] : r.push(e), a++;
  }
  return h.errors = r, a === 0;
}
export {
  h as isRunDocument
};
