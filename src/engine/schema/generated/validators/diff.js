// Generated from schemas/ by `npm run generate`. Do not edit.
var p = { type: "object", additionalProperties: !1, required: ["schema", "ref", "commit", "compared", "looser", "stricter", "other", "undetermined", "notes", "changes"], properties: { schema: { const: "agentgate/diff/v1" }, ref: { type: "string" }, commit: { type: "string" }, compared: { type: "integer", minimum: 0 }, looser: { type: "integer", minimum: 0 }, stricter: { type: "integer", minimum: 0 }, other: { type: "integer", minimum: 0 }, undetermined: { type: "integer", minimum: 0 }, notes: { type: "array", items: { type: "string" } }, changes: { type: "array", items: { $ref: "#/definitions/DecisionChange" } } }, definitions: { ChangeDirection: { enum: ["looser", "undetermined", "stricter", "other"] }, ChangeSource: { oneOf: [{ type: "object", additionalProperties: !1, required: ["kind", "index"], properties: { kind: { const: "entry" }, index: { type: "integer", minimum: 0 } } }, { type: "object", additionalProperties: !1, required: ["kind", "record"], properties: { kind: { const: "journal" }, record: { type: "integer", minimum: 1 } } }, { type: "object", additionalProperties: !1, required: ["kind", "file", "name"], properties: { kind: { const: "test" }, file: { type: "string" }, name: { type: "string" } } }] }, ChangeSide: { type: "object", additionalProperties: !1, required: ["decision", "rules"], properties: { decision: { oneOf: [{ enum: ["allow", "deny", "hold"] }, { type: "null" }] }, rules: { type: "array", items: { type: "string" } } } }, DecisionChange: { type: "object", additionalProperties: !1, required: ["direction", "source", "tool", "what", "before", "after", "why"], properties: { direction: { $ref: "#/definitions/ChangeDirection" }, source: { $ref: "#/definitions/ChangeSource" }, tool: { type: "string" }, what: { type: "string" }, before: { $ref: "#/definitions/ChangeSide" }, after: { $ref: "#/definitions/ChangeSide" }, why: { type: "string" } } } } }, N = Object.prototype.hasOwnProperty, c = { type: "object", additionalProperties: !1, required: ["direction", "source", "tool", "what", "before", "after", "why"], properties: { direction: { $ref: "#/definitions/ChangeDirection" }, source: { $ref: "#/definitions/ChangeSource" }, tool: { type: "string" }, what: { type: "string" }, before: { $ref: "#/definitions/ChangeSide" }, after: { $ref: "#/definitions/ChangeSide" }, why: { type: "string" } } }, O = { enum: ["looser", "undetermined", "stricter", "other"] };
function S(s, { instancePath: n = "", parentData: k, parentDataProperty: b, rootData: q = s } = {}) {
  let e = null, i = 0;
  if (!(s === "looser" || s === "undetermined" || s === "stricter" || s === "other")) {
    let r = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: O.enum }, message: "must be equal to one of the allowed values", schema: O.enum, parentSchema: O, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return S.errors = e, i === 0;
}
var a = { oneOf: [{ type: "object", additionalProperties: !1, required: ["kind", "index"], properties: { kind: { const: "entry" }, index: { type: "integer", minimum: 0 } } }, { type: "object", additionalProperties: !1, required: ["kind", "record"], properties: { kind: { const: "journal" }, record: { type: "integer", minimum: 1 } } }, { type: "object", additionalProperties: !1, required: ["kind", "file", "name"], properties: { kind: { const: "test" }, file: { type: "string" }, name: { type: "string" } } }] };
function v(s, { instancePath: n = "", parentData: k, parentDataProperty: b, rootData: q = s } = {}) {
  let e = null, i = 0, r = i, t = !1, u = null, h = i;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let o = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: a.oneOf[0].required, parentSchema: a.oneOf[0], data: s };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (s.index === void 0) {
      let o = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: a.oneOf[0].required, parentSchema: a.oneOf[0], data: s };
      e === null ? e = [o] : e.push(o), i++;
    }
    for (let o in s)
      if (!(o === "kind" || o === "index")) {
        let m = { instancePath: n, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: a.oneOf[0], data: s };
        e === null ? e = [m] : e.push(m), i++;
      }
    if (s.kind !== void 0) {
      let o = s.kind;
      if (o !== "entry") {
        let m = { instancePath: n + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "entry" }, message: "must be equal to constant", schema: "entry", parentSchema: a.oneOf[0].properties.kind, data: o };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (s.index !== void 0) {
      let o = s.index;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let m = { instancePath: n + "/index", schemaPath: "#/oneOf/0/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: a.oneOf[0].properties.index.type, parentSchema: a.oneOf[0].properties.index, data: o };
        e === null ? e = [m] : e.push(m), i++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
        let m = { instancePath: n + "/index", schemaPath: "#/oneOf/0/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: a.oneOf[0].properties.index, data: o };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
  } else {
    let o = { instancePath: n, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.oneOf[0].type, parentSchema: a.oneOf[0], data: s };
    e === null ? e = [o] : e.push(o), i++;
  }
  var y = h === i;
  y && (t = !0, u = 0);
  let d = i;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let o = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: a.oneOf[1].required, parentSchema: a.oneOf[1], data: s };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (s.record === void 0) {
      let o = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'", schema: a.oneOf[1].required, parentSchema: a.oneOf[1], data: s };
      e === null ? e = [o] : e.push(o), i++;
    }
    for (let o in s)
      if (!(o === "kind" || o === "record")) {
        let m = { instancePath: n, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: !1, parentSchema: a.oneOf[1], data: s };
        e === null ? e = [m] : e.push(m), i++;
      }
    if (s.kind !== void 0) {
      let o = s.kind;
      if (o !== "journal") {
        let m = { instancePath: n + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "journal" }, message: "must be equal to constant", schema: "journal", parentSchema: a.oneOf[1].properties.kind, data: o };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (s.record !== void 0) {
      let o = s.record;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let m = { instancePath: n + "/record", schemaPath: "#/oneOf/1/properties/record/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: a.oneOf[1].properties.record.type, parentSchema: a.oneOf[1].properties.record, data: o };
        e === null ? e = [m] : e.push(m), i++;
      }
      if (typeof o == "number" && isFinite(o) && (o < 1 || isNaN(o))) {
        let m = { instancePath: n + "/record", schemaPath: "#/oneOf/1/properties/record/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: a.oneOf[1].properties.record, data: o };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
  } else {
    let o = { instancePath: n, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.oneOf[1].type, parentSchema: a.oneOf[1], data: s };
    e === null ? e = [o] : e.push(o), i++;
  }
  var y = d === i;
  if (y && t)
    t = !1, u = [u, 1];
  else {
    y && (t = !0, u = 1);
    let o = i;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.kind === void 0) {
        let l = { instancePath: n, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: a.oneOf[2].required, parentSchema: a.oneOf[2], data: s };
        e === null ? e = [l] : e.push(l), i++;
      }
      if (s.file === void 0) {
        let l = { instancePath: n, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: a.oneOf[2].required, parentSchema: a.oneOf[2], data: s };
        e === null ? e = [l] : e.push(l), i++;
      }
      if (s.name === void 0) {
        let l = { instancePath: n, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: a.oneOf[2].required, parentSchema: a.oneOf[2], data: s };
        e === null ? e = [l] : e.push(l), i++;
      }
      for (let l in s)
        if (!(l === "kind" || l === "file" || l === "name")) {
          let g = { instancePath: n, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: a.oneOf[2], data: s };
          e === null ? e = [g] : e.push(g), i++;
        }
      if (s.kind !== void 0) {
        let l = s.kind;
        if (l !== "test") {
          let g = { instancePath: n + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "test" }, message: "must be equal to constant", schema: "test", parentSchema: a.oneOf[2].properties.kind, data: l };
          e === null ? e = [g] : e.push(g), i++;
        }
      }
      if (s.file !== void 0) {
        let l = s.file;
        if (typeof l != "string") {
          let g = { instancePath: n + "/file", schemaPath: "#/oneOf/2/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.oneOf[2].properties.file.type, parentSchema: a.oneOf[2].properties.file, data: l };
          e === null ? e = [g] : e.push(g), i++;
        }
      }
      if (s.name !== void 0) {
        let l = s.name;
        if (typeof l != "string") {
          let g = { instancePath: n + "/name", schemaPath: "#/oneOf/2/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.oneOf[2].properties.name.type, parentSchema: a.oneOf[2].properties.name, data: l };
          e === null ? e = [g] : e.push(g), i++;
        }
      }
    } else {
      let l = { instancePath: n, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.oneOf[2].type, parentSchema: a.oneOf[2], data: s };
      e === null ? e = [l] : e.push(l), i++;
    }
    var y = o === i;
    y && t ? (t = !1, u = [u, 2]) : y && (t = !0, u = 2);
  }
  if (t)
    i = r, e !== null && (r ? e.length = r : e = null);
  else {
    let o = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: u }, message: "must match exactly one schema in oneOf", schema: a.oneOf, parentSchema: a, data: s };
    e === null ? e = [o] : e.push(o), i++;
  }
  return v.errors = e, i === 0;
}
var f = { type: "object", additionalProperties: !1, required: ["decision", "rules"], properties: { decision: { oneOf: [{ enum: ["allow", "deny", "hold"] }, { type: "null" }] }, rules: { type: "array", items: { type: "string" } } } };
function w(s, { instancePath: n = "", parentData: k, parentDataProperty: b, rootData: q = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.decision === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'", schema: f.required, parentSchema: f, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.rules === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: f.required, parentSchema: f, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in s)
      if (!(t === "decision" || t === "rules")) {
        let u = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: f, data: s };
        e === null ? e = [u] : e.push(u), i++;
      }
    if (s.decision !== void 0) {
      let t = s.decision, u = i, h = !1, d = null, y = i;
      if (!(t === "allow" || t === "deny" || t === "hold")) {
        let m = { instancePath: n + "/decision", schemaPath: "#/properties/decision/oneOf/0/enum", keyword: "enum", params: { allowedValues: f.properties.decision.oneOf[0].enum }, message: "must be equal to one of the allowed values", schema: f.properties.decision.oneOf[0].enum, parentSchema: f.properties.decision.oneOf[0], data: t };
        e === null ? e = [m] : e.push(m), i++;
      }
      var r = y === i;
      r && (h = !0, d = 0);
      let o = i;
      if (t !== null) {
        let m = { instancePath: n + "/decision", schemaPath: "#/properties/decision/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: f.properties.decision.oneOf[1].type, parentSchema: f.properties.decision.oneOf[1], data: t };
        e === null ? e = [m] : e.push(m), i++;
      }
      var r = o === i;
      if (r && h ? (h = !1, d = [d, 1]) : r && (h = !0, d = 1), h)
        i = u, e !== null && (u ? e.length = u : e = null);
      else {
        let m = { instancePath: n + "/decision", schemaPath: "#/properties/decision/oneOf", keyword: "oneOf", params: { passingSchemas: d }, message: "must match exactly one schema in oneOf", schema: f.properties.decision.oneOf, parentSchema: f.properties.decision, data: t };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (s.rules !== void 0) {
      let t = s.rules;
      if (Array.isArray(t)) {
        let u = t.length;
        for (let h = 0; h < u; h++) {
          let d = t[h];
          if (typeof d != "string") {
            let y = { instancePath: n + "/rules/" + h, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.rules.items.type, parentSchema: f.properties.rules.items, data: d };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
      } else {
        let u = { instancePath: n + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: f.properties.rules.type, parentSchema: f.properties.rules, data: t };
        e === null ? e = [u] : e.push(u), i++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: f.type, parentSchema: f, data: s };
    e === null ? e = [t] : e.push(t), i++;
  }
  return w.errors = e, i === 0;
}
function j(s, { instancePath: n = "", parentData: k, parentDataProperty: b, rootData: q = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.direction === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.source === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.tool === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.what === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.before === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.after === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.why === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'", schema: c.required, parentSchema: c, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!(r === "direction" || r === "source" || r === "tool" || r === "what" || r === "before" || r === "after" || r === "why")) {
        let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: c, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.direction !== void 0 && (S(s.direction, { instancePath: n + "/direction", parentData: s, parentDataProperty: "direction", rootData: q }) || (e = P(e, S.errors), i = e.length)), s.source !== void 0 && (v(s.source, { instancePath: n + "/source", parentData: s, parentDataProperty: "source", rootData: q }) || (e = P(e, v.errors), i = e.length)), s.tool !== void 0) {
      let r = s.tool;
      if (typeof r != "string") {
        let t = { instancePath: n + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.tool.type, parentSchema: c.properties.tool, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.what !== void 0) {
      let r = s.what;
      if (typeof r != "string") {
        let t = { instancePath: n + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.what.type, parentSchema: c.properties.what, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.before !== void 0 && (w(s.before, { instancePath: n + "/before", parentData: s, parentDataProperty: "before", rootData: q }) || (e = P(e, w.errors), i = e.length)), s.after !== void 0 && (w(s.after, { instancePath: n + "/after", parentData: s, parentDataProperty: "after", rootData: q }) || (e = P(e, w.errors), i = e.length)), s.why !== void 0) {
      let r = s.why;
      if (typeof r != "string") {
        let t = { instancePath: n + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.properties.why.type, parentSchema: c.properties.why, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: c.type, parentSchema: c, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return j.errors = e, i === 0;
}
function D(s, { instancePath: n = "", parentData: k, parentDataProperty: b, rootData: q = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.ref === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.commit === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.compared === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compared" }, message: "must have required property 'compared'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.looser === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "looser" }, message: "must have required property 'looser'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.stricter === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stricter" }, message: "must have required property 'stricter'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.other === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "other" }, message: "must have required property 'other'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.undetermined === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "undetermined" }, message: "must have required property 'undetermined'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.notes === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (s.changes === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'", schema: p.required, parentSchema: p, data: s };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in s)
      if (!N.call(p.properties, r)) {
        let t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: p, data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (s.schema !== void 0) {
      let r = s.schema;
      if (r !== "agentgate/diff/v1") {
        let t = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/diff/v1" }, message: "must be equal to constant", schema: "agentgate/diff/v1", parentSchema: p.properties.schema, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.ref !== void 0) {
      let r = s.ref;
      if (typeof r != "string") {
        let t = { instancePath: n + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.ref.type, parentSchema: p.properties.ref, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.commit !== void 0) {
      let r = s.commit;
      if (typeof r != "string") {
        let t = { instancePath: n + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.commit.type, parentSchema: p.properties.commit, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.compared !== void 0) {
      let r = s.compared;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: n + "/compared", schemaPath: "#/properties/compared/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.compared.type, parentSchema: p.properties.compared, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: n + "/compared", schemaPath: "#/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.compared, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.looser !== void 0) {
      let r = s.looser;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: n + "/looser", schemaPath: "#/properties/looser/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.looser.type, parentSchema: p.properties.looser, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: n + "/looser", schemaPath: "#/properties/looser/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.looser, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.stricter !== void 0) {
      let r = s.stricter;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: n + "/stricter", schemaPath: "#/properties/stricter/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.stricter.type, parentSchema: p.properties.stricter, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: n + "/stricter", schemaPath: "#/properties/stricter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.stricter, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.other !== void 0) {
      let r = s.other;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: n + "/other", schemaPath: "#/properties/other/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.other.type, parentSchema: p.properties.other, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: n + "/other", schemaPath: "#/properties/other/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.other, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.undetermined !== void 0) {
      let r = s.undetermined;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: n + "/undetermined", schemaPath: "#/properties/undetermined/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: p.properties.undetermined.type, parentSchema: p.properties.undetermined, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: n + "/undetermined", schemaPath: "#/properties/undetermined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: p.properties.undetermined, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.notes !== void 0) {
      let r = s.notes;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let u = 0; u < t; u++) {
          let h = r[u];
          if (typeof h != "string") {
            let d = { instancePath: n + "/notes/" + u, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: p.properties.notes.items.type, parentSchema: p.properties.notes.items, data: h };
            e === null ? e = [d] : e.push(d), i++;
          }
        }
      } else {
        let t = { instancePath: n + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: p.properties.notes.type, parentSchema: p.properties.notes, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (s.changes !== void 0) {
      let r = s.changes;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let u = 0; u < t; u++)
          j(r[u], { instancePath: n + "/changes/" + u, parentData: r, parentDataProperty: u, rootData: q }) || (e = P(e, j.errors), i = e.length);
      } else {
        let t = { instancePath: n + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: p.properties.changes.type, parentSchema: p.properties.changes, data: r };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: p.type, parentSchema: p, data: s };
    e === null ? e = [r] : e.push(r), i++;
  }
  return D.errors = e, i === 0;
}
function P(s, n) {
  if (s === null) return [...n];
  for (let k of n) s.push(k);
  return s;
}
export {
  D as isDiffDocument
};
