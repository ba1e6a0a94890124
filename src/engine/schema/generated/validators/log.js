// Generated from schemas/ by `npm run generate`. Do not edit.
var n = { type: "object", additionalProperties: !1, required: ["schema", "log", "entries"], properties: { schema: { const: "agentgate/log/v1" }, log: { type: ["object", "null"], additionalProperties: !1, required: ["origin", "ref", "commit", "size", "sealed"], properties: { origin: { type: ["string", "null"] }, ref: { type: "string" }, commit: { type: "string" }, size: { type: "integer", minimum: 0 }, sealed: { type: ["integer", "null"], minimum: 0 } } }, entries: { type: "array", items: { $ref: "#/definitions/LogEntry" } } }, definitions: { LogSignature: { enum: ["ok", "unknown-signer", "not-permitted", "bad", "unreadable"] }, LogEntry: { type: "object", additionalProperties: !1, required: ["index", "signature", "problem", "occurredAt", "type", "hold", "tool", "subject", "decision", "mode", "actor", "rules", "policy", "reason", "outcome", "detail"], properties: { index: { type: "integer", minimum: 0 }, signature: { $ref: "#/definitions/LogSignature" }, problem: { type: ["string", "null"] }, occurredAt: { type: ["string", "null"] }, type: { type: ["string", "null"] }, hold: { type: ["object", "null"], additionalProperties: !1, required: ["id", "attempt"], properties: { id: { type: "string" }, attempt: { type: "integer", minimum: 1 } } }, tool: { type: ["string", "null"] }, subject: { type: ["string", "null"] }, decision: { enum: ["allow", "deny", "hold", null] }, mode: { enum: ["enforce", "observe", null] }, actor: { type: ["object", "null"], additionalProperties: !1, required: ["id", "kind"], properties: { id: { type: "string" }, kind: { enum: ["agent", "human", "gate"] } } }, rules: { type: "array", items: { type: "string" } }, policy: { type: ["string", "null"] }, reason: { type: ["string", "null"] }, outcome: { enum: ["succeeded", "failed", "unknown", null] }, detail: { type: ["string", "null"] } } } } }, s = { type: "object", additionalProperties: !1, required: ["index", "signature", "problem", "occurredAt", "type", "hold", "tool", "subject", "decision", "mode", "actor", "rules", "policy", "reason", "outcome", "detail"], properties: { index: { type: "integer", minimum: 0 }, signature: { $ref: "#/definitions/LogSignature" }, problem: { type: ["string", "null"] }, occurredAt: { type: ["string", "null"] }, type: { type: ["string", "null"] }, hold: { type: ["object", "null"], additionalProperties: !1, required: ["id", "attempt"], properties: { id: { type: "string" }, attempt: { type: "integer", minimum: 1 } } }, tool: { type: ["string", "null"] }, subject: { type: ["string", "null"] }, decision: { enum: ["allow", "deny", "hold", null] }, mode: { enum: ["enforce", "observe", null] }, actor: { type: ["object", "null"], additionalProperties: !1, required: ["id", "kind"], properties: { id: { type: "string" }, kind: { enum: ["agent", "human", "gate"] } } }, rules: { type: "array", items: { type: "string" } }, policy: { type: ["string", "null"] }, reason: { type: ["string", "null"] }, outcome: { enum: ["succeeded", "failed", "unknown", null] }, detail: { type: ["string", "null"] } } }, g = Object.prototype.hasOwnProperty, d = { enum: ["ok", "unknown-signer", "not-permitted", "bad", "unreadable"] };
function m(i, { instancePath: o = "", parentData: c, parentDataProperty: h, rootData: l = i } = {}) {
  let e = null, p = 0;
  if (!(i === "ok" || i === "unknown-signer" || i === "not-permitted" || i === "bad" || i === "unreadable")) {
    let r = { instancePath: o, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: d.enum }, message: "must be equal to one of the allowed values", schema: d.enum, parentSchema: d, data: i };
    e === null ? e = [r] : e.push(r), p++;
  }
  return m.errors = e, p === 0;
}
function u(i, { instancePath: o = "", parentData: c, parentDataProperty: h, rootData: l = i } = {}) {
  let e = null, p = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.index === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.signature === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.problem === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problem" }, message: "must have required property 'problem'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.occurredAt === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "occurredAt" }, message: "must have required property 'occurredAt'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.type === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.hold === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hold" }, message: "must have required property 'hold'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.tool === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.subject === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.decision === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.mode === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.actor === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.rules === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.policy === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.reason === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.outcome === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.detail === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'", schema: s.required, parentSchema: s, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    for (let r in i)
      if (!g.call(s.properties, r)) {
        let t = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: s, data: i };
        e === null ? e = [t] : e.push(t), p++;
      }
    if (i.index !== void 0) {
      let r = i.index;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: o + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: s.properties.index.type, parentSchema: s.properties.index, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let t = { instancePath: o + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: s.properties.index, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.signature !== void 0 && (m(i.signature, { instancePath: o + "/signature", parentData: i, parentDataProperty: "signature", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), p = e.length)), i.problem !== void 0) {
      let r = i.problem;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: o + "/problem", schemaPath: "#/properties/problem/type", keyword: "type", params: { type: s.properties.problem.type }, message: "must be string,null", schema: s.properties.problem.type, parentSchema: s.properties.problem, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.occurredAt !== void 0) {
      let r = i.occurredAt;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: o + "/occurredAt", schemaPath: "#/properties/occurredAt/type", keyword: "type", params: { type: s.properties.occurredAt.type }, message: "must be string,null", schema: s.properties.occurredAt.type, parentSchema: s.properties.occurredAt, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.type !== void 0) {
      let r = i.type;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: o + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: s.properties.type.type }, message: "must be string,null", schema: s.properties.type.type, parentSchema: s.properties.type, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.hold !== void 0) {
      let r = i.hold;
      if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        let t = { instancePath: o + "/hold", schemaPath: "#/properties/hold/type", keyword: "type", params: { type: s.properties.hold.type }, message: "must be object,null", schema: s.properties.hold.type, parentSchema: s.properties.hold, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.id === void 0) {
          let t = { instancePath: o + "/hold", schemaPath: "#/properties/hold/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: s.properties.hold.required, parentSchema: s.properties.hold, data: r };
          e === null ? e = [t] : e.push(t), p++;
        }
        if (r.attempt === void 0) {
          let t = { instancePath: o + "/hold", schemaPath: "#/properties/hold/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'", schema: s.properties.hold.required, parentSchema: s.properties.hold, data: r };
          e === null ? e = [t] : e.push(t), p++;
        }
        for (let t in r)
          if (!(t === "id" || t === "attempt")) {
            let a = { instancePath: o + "/hold", schemaPath: "#/properties/hold/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.hold, data: r };
            e === null ? e = [a] : e.push(a), p++;
          }
        if (r.id !== void 0) {
          let t = r.id;
          if (typeof t != "string") {
            let a = { instancePath: o + "/hold/id", schemaPath: "#/properties/hold/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.hold.properties.id.type, parentSchema: s.properties.hold.properties.id, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
        if (r.attempt !== void 0) {
          let t = r.attempt;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let a = { instancePath: o + "/hold/attempt", schemaPath: "#/properties/hold/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: s.properties.hold.properties.attempt.type, parentSchema: s.properties.hold.properties.attempt, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
            let a = { instancePath: o + "/hold/attempt", schemaPath: "#/properties/hold/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: s.properties.hold.properties.attempt, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
      }
    }
    if (i.tool !== void 0) {
      let r = i.tool;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: o + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: s.properties.tool.type }, message: "must be string,null", schema: s.properties.tool.type, parentSchema: s.properties.tool, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.subject !== void 0) {
      let r = i.subject;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: o + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: s.properties.subject.type }, message: "must be string,null", schema: s.properties.subject.type, parentSchema: s.properties.subject, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.decision !== void 0) {
      let r = i.decision;
      if (!(r === "allow" || r === "deny" || r === "hold" || r === null)) {
        let t = { instancePath: o + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: s.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: s.properties.decision.enum, parentSchema: s.properties.decision, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.mode !== void 0) {
      let r = i.mode;
      if (!(r === "enforce" || r === "observe" || r === null)) {
        let t = { instancePath: o + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: s.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: s.properties.mode.enum, parentSchema: s.properties.mode, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.actor !== void 0) {
      let r = i.actor;
      if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        let t = { instancePath: o + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: s.properties.actor.type }, message: "must be object,null", schema: s.properties.actor.type, parentSchema: s.properties.actor, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.id === void 0) {
          let t = { instancePath: o + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: s.properties.actor.required, parentSchema: s.properties.actor, data: r };
          e === null ? e = [t] : e.push(t), p++;
        }
        if (r.kind === void 0) {
          let t = { instancePath: o + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: s.properties.actor.required, parentSchema: s.properties.actor, data: r };
          e === null ? e = [t] : e.push(t), p++;
        }
        for (let t in r)
          if (!(t === "id" || t === "kind")) {
            let a = { instancePath: o + "/actor", schemaPath: "#/properties/actor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.actor, data: r };
            e === null ? e = [a] : e.push(a), p++;
          }
        if (r.id !== void 0) {
          let t = r.id;
          if (typeof t != "string") {
            let a = { instancePath: o + "/actor/id", schemaPath: "#/properties/actor/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.actor.properties.id.type, parentSchema: s.properties.actor.properties.id, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
        if (r.kind !== void 0) {
          let t = r.kind;
          if (!(t === "agent" || t === "human" || t === "gate")) {
            let a = { instancePath: o + "/actor/kind", schemaPath: "#/properties/actor/properties/kind/enum", keyword: "enum", params: { allowedValues: s.properties.actor.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: s.properties.actor.properties.kind.enum, parentSchema: s.properties.actor.properties.kind, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
      }
    }
    if (i.rules !== void 0) {
      let r = i.rules;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++) {
          let y = r[a];
          if (typeof y != "string") {
            let f = { instancePath: o + "/rules/" + a, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.rules.items.type, parentSchema: s.properties.rules.items, data: y };
            e === null ? e = [f] : e.push(f), p++;
          }
        }
      } else {
        let t = { instancePath: o + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.rules.type, parentSchema: s.properties.rules, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.policy !== void 0) {
      let r = i.policy;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: o + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: s.properties.policy.type }, message: "must be string,null", schema: s.properties.policy.type, parentSchema: s.properties.policy, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.reason !== void 0) {
      let r = i.reason;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: o + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: s.properties.reason.type }, message: "must be string,null", schema: s.properties.reason.type, parentSchema: s.properties.reason, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.outcome !== void 0) {
      let r = i.outcome;
      if (!(r === "succeeded" || r === "failed" || r === "unknown" || r === null)) {
        let t = { instancePath: o + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: s.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: s.properties.outcome.enum, parentSchema: s.properties.outcome, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.detail !== void 0) {
      let r = i.detail;
      if (typeof r != "string" && r !== null) {
        let t = { instancePath: o + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: s.properties.detail.type }, message: "must be string,null", schema: s.properties.detail.type, parentSchema: s.properties.detail, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.type, parentSchema: s, data: i };
    e === null ? e = [r] : e.push(r), p++;
  }
  return u.errors = e, p === 0;
}
function q(i, { instancePath: o = "", parentData: c, parentDataProperty: h, rootData: l = i } = {}) {
  let e = null, p = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.schema === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: n.required, parentSchema: n, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.log === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "log" }, message: "must have required property 'log'", schema: n.required, parentSchema: n, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (i.entries === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property 'entries'", schema: n.required, parentSchema: n, data: i };
      e === null ? e = [r] : e.push(r), p++;
    }
    for (let r in i)
      if (!(r === "schema" || r === "log" || r === "entries")) {
        let t = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: n, data: i };
        e === null ? e = [t] : e.push(t), p++;
      }
    if (i.schema !== void 0) {
      let r = i.schema;
      if (r !== "agentgate/log/v1") {
        let t = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/log/v1" }, message: "must be equal to constant", schema: "agentgate/log/v1", parentSchema: n.properties.schema, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
    if (i.log !== void 0) {
      let r = i.log;
      if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        let t = { instancePath: o + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: n.properties.log.type }, message: "must be object,null", schema: n.properties.log.type, parentSchema: n.properties.log, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.origin === void 0) {
          let t = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: n.properties.log.required, parentSchema: n.properties.log, data: r };
          e === null ? e = [t] : e.push(t), p++;
        }
        if (r.ref === void 0) {
          let t = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'", schema: n.properties.log.required, parentSchema: n.properties.log, data: r };
          e === null ? e = [t] : e.push(t), p++;
        }
        if (r.commit === void 0) {
          let t = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: n.properties.log.required, parentSchema: n.properties.log, data: r };
          e === null ? e = [t] : e.push(t), p++;
        }
        if (r.size === void 0) {
          let t = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: n.properties.log.required, parentSchema: n.properties.log, data: r };
          e === null ? e = [t] : e.push(t), p++;
        }
        if (r.sealed === void 0) {
          let t = { instancePath: o + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "sealed" }, message: "must have required property 'sealed'", schema: n.properties.log.required, parentSchema: n.properties.log, data: r };
          e === null ? e = [t] : e.push(t), p++;
        }
        for (let t in r)
          if (!(t === "origin" || t === "ref" || t === "commit" || t === "size" || t === "sealed")) {
            let a = { instancePath: o + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: n.properties.log, data: r };
            e === null ? e = [a] : e.push(a), p++;
          }
        if (r.origin !== void 0) {
          let t = r.origin;
          if (typeof t != "string" && t !== null) {
            let a = { instancePath: o + "/log/origin", schemaPath: "#/properties/log/properties/origin/type", keyword: "type", params: { type: n.properties.log.properties.origin.type }, message: "must be string,null", schema: n.properties.log.properties.origin.type, parentSchema: n.properties.log.properties.origin, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
        if (r.ref !== void 0) {
          let t = r.ref;
          if (typeof t != "string") {
            let a = { instancePath: o + "/log/ref", schemaPath: "#/properties/log/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.log.properties.ref.type, parentSchema: n.properties.log.properties.ref, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
        if (r.commit !== void 0) {
          let t = r.commit;
          if (typeof t != "string") {
            let a = { instancePath: o + "/log/commit", schemaPath: "#/properties/log/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.log.properties.commit.type, parentSchema: n.properties.log.properties.commit, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
        if (r.size !== void 0) {
          let t = r.size;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let a = { instancePath: o + "/log/size", schemaPath: "#/properties/log/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: n.properties.log.properties.size.type, parentSchema: n.properties.log.properties.size, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let a = { instancePath: o + "/log/size", schemaPath: "#/properties/log/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: n.properties.log.properties.size, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
        if (r.sealed !== void 0) {
          let t = r.sealed;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && t !== null) {
            let a = { instancePath: o + "/log/sealed", schemaPath: "#/properties/log/properties/sealed/type", keyword: "type", params: { type: n.properties.log.properties.sealed.type }, message: "must be integer,null", schema: n.properties.log.properties.sealed.type, parentSchema: n.properties.log.properties.sealed, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let a = { instancePath: o + "/log/sealed", schemaPath: "#/properties/log/properties/sealed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: n.properties.log.properties.sealed, data: t };
            e === null ? e = [a] : e.push(a), p++;
          }
        }
      }
    }
    if (i.entries !== void 0) {
      let r = i.entries;
      if (Array.isArray(r)) {
        let t = r.length;
        for (let a = 0; a < t; a++)
          u(r[a], { instancePath: o + "/entries/" + a, parentData: r, parentDataProperty: a, rootData: l }) || (e = e === null ? u.errors : e.concat(u.errors), p = e.length);
      } else {
        let t = { instancePath: o + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.entries.type, parentSchema: n.properties.entries, data: r };
        e === null ? e = [t] : e.push(t), p++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.type, parentSchema: n, data: i };
    e === null ? e = [r] : e.push(r), p++;
  }
  return q.errors = e, p === 0;
}
export {
  q as isLogDocument
};
