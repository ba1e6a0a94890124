// Generated from schemas/ by `npm run generate`. Do not edit.
var n = { type: "object", additionalProperties: !1, required: ["schema", "log", "entries"], properties: { schema: { const: "agentgate/log/v1" }, log: { type: ["object", "null"], additionalProperties: !1, required: ["origin", "ref", "commit", "size", "sealed"], properties: { origin: { type: ["string", "null"] }, ref: { type: "string" }, commit: { type: "string" }, size: { type: "integer", minimum: 0 }, sealed: { type: ["integer", "null"], minimum: 0 } } }, entries: { type: "array", items: { $ref: "#/definitions/LogEntry" } } }, definitions: { LogSignature: { enum: ["ok", "unknown-signer", "not-permitted", "bad", "unreadable"] }, LogEntry: { type: "object", additionalProperties: !1, required: ["index", "signature", "problem", "occurredAt", "type", "hold", "tool", "subject", "decision", "mode", "actor", "rules", "policy", "reason", "outcome", "detail"], properties: { index: { type: "integer", minimum: 0 }, signature: { $ref: "#/definitions/LogSignature" }, problem: { type: ["string", "null"] }, occurredAt: { type: ["string", "null"] }, type: { type: ["string", "null"] }, hold: { type: ["object", "null"], additionalProperties: !1, required: ["id", "attempt"], properties: { id: { type: "string" }, attempt: { type: "integer", minimum: 1 } } }, tool: { type: ["string", "null"] }, subject: { type: ["string", "null"] }, decision: { enum: ["allow", "deny", "hold", null] }, mode: { enum: ["enforce", "observe", null] }, actor: { type: ["object", "null"], additionalProperties: !1, required: ["id", "kind"], properties: { id: { type: "string" }, kind: { enum: ["agent", "human", "gate"] } } }, rules: { type: "array", items: { type: "string" } }, policy: { type: ["string", "null"] }, reason: { type: ["string", "null"] }, outcome: { enum: ["succeeded", "failed", "unknown", null] }, detail: { type: ["string", "null"] } } } } }, i = { type: "object", additionalProperties: !1, required: ["index", "signature", "problem", "occurredAt", "type", "hold", "tool", "subject", "decision", "mode", "actor", "rules", "policy", "reason", "outcome", "detail"], properties: { index: { type: "integer", minimum: 0 }, signature: { $ref: "#/definitions/LogSignature" }, problem: { type: ["string", "null"] }, occurredAt: { type: ["string", "null"] }, type: { type: ["string", "null"] }, hold: { type: ["object", "null"], additionalProperties: !1, required: ["id", "attempt"], properties: { id: { type: "string" }, attempt: { type: "integer", minimum: 1 } } }, tool: { type: ["string", "null"] }, subject: { type: ["string", "null"] }, decision: { enum: ["allow", "deny", "hold", null] }, mode: { enum: ["enforce", "observe", null] }, actor: { type: ["object", "null"], additionalProperties: !1, required: ["id", "kind"], properties: { id: { type: "string" }, kind: { enum: ["agent", "human", "gate"] } } }, rules: { type: "array", items: { type: "string" } }, policy: { type: ["string", "null"] }, reason: { type: ["string", "null"] }, outcome: { enum: ["succeeded", "failed", "unknown", null] }, detail: { type: ["string", "null"] } } }, q = Object.prototype.hasOwnProperty, u = { enum: ["ok", "unknown-signer", "not-permitted", "bad", "unreadable"] };
function d(s, { instancePath: p = "", parentData: l, parentDataProperty: h, rootData: m = s } = {}) {
  let r = null, o = 0;
  if (!(s === "ok" || s === "unknown-signer" || s === "not-permitted" || s === "bad" || s === "unreadable")) {
    let e = { instancePath: p, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: u.enum }, message: "must be equal to one of the allowed values", schema: u.enum, parentSchema: u, data: s };
    r === null ? r = [e] : r.push(e), o++;
  }
  return d.errors = r, o === 0;
}
function c(s, { instancePath: p = "", parentData: l, parentDataProperty: h, rootData: m = s } = {}) {
  let r = null, o = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.index === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.signature === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.problem === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problem" }, message: "must have required property 'problem'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.occurredAt === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "occurredAt" }, message: "must have required property 'occurredAt'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.type === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.hold === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hold" }, message: "must have required property 'hold'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.tool === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.subject === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.decision === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.mode === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.actor === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.rules === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.policy === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.reason === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.outcome === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.detail === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'", schema: i.required, parentSchema: i, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    for (let e in s)
      if (!q.call(i.properties, e)) {
        let t = { instancePath: p, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: i, data: s };
        r === null ? r = [t] : r.push(t), o++;
      }
    if (s.index !== void 0) {
      let e = s.index;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let t = { instancePath: p + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: i.properties.index.type, parentSchema: i.properties.index, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 0 || isNaN(e))) {
        let t = { instancePath: p + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: i.properties.index, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.signature !== void 0 && (d(s.signature, { instancePath: p + "/signature", parentData: s, parentDataProperty: "signature", rootData: m }) || (r = g(r, d.errors), o = r.length)), s.problem !== void 0) {
      let e = s.problem;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: p + "/problem", schemaPath: "#/properties/problem/type", keyword: "type", params: { type: i.properties.problem.type }, message: "must be string,null", schema: i.properties.problem.type, parentSchema: i.properties.problem, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.occurredAt !== void 0) {
      let e = s.occurredAt;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: p + "/occurredAt", schemaPath: "#/properties/occurredAt/type", keyword: "type", params: { type: i.properties.occurredAt.type }, message: "must be string,null", schema: i.properties.occurredAt.type, parentSchema: i.properties.occurredAt, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.type !== void 0) {
      let e = s.type;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: p + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: i.properties.type.type }, message: "must be string,null", schema: i.properties.type.type, parentSchema: i.properties.type, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.hold !== void 0) {
      let e = s.hold;
      if (!(e && typeof e == "object" && !Array.isArray(e)) && e !== null) {
        let t = { instancePath: p + "/hold", schemaPath: "#/properties/hold/type", keyword: "type", params: { type: i.properties.hold.type }, message: "must be object,null", schema: i.properties.hold.type, parentSchema: i.properties.hold, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.id === void 0) {
          let t = { instancePath: p + "/hold", schemaPath: "#/properties/hold/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: i.properties.hold.required, parentSchema: i.properties.hold, data: e };
          r === null ? r = [t] : r.push(t), o++;
        }
        if (e.attempt === void 0) {
          let t = { instancePath: p + "/hold", schemaPath: "#/properties/hold/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'", schema: i.properties.hold.required, parentSchema: i.properties.hold, data: e };
          r === null ? r = [t] : r.push(t), o++;
        }
        for (let t in e)
          if (!(t === "id" || t === "attempt")) {
            let a = { instancePath: p + "/hold", schemaPath: "#/properties/hold/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: i.properties.hold, data: e };
            r === null ? r = [a] : r.push(a), o++;
          }
        if (e.id !== void 0) {
          let t = e.id;
          if (typeof t != "string") {
            let a = { instancePath: p + "/hold/id", schemaPath: "#/properties/hold/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.properties.hold.properties.id.type, parentSchema: i.properties.hold.properties.id, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
        }
        if (e.attempt !== void 0) {
          let t = e.attempt;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let a = { instancePath: p + "/hold/attempt", schemaPath: "#/properties/hold/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: i.properties.hold.properties.attempt.type, parentSchema: i.properties.hold.properties.attempt, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
            let a = { instancePath: p + "/hold/attempt", schemaPath: "#/properties/hold/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: i.properties.hold.properties.attempt, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
        }
      }
    }
    if (s.tool !== void 0) {
      let e = s.tool;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: p + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: i.properties.tool.type }, message: "must be string,null", schema: i.properties.tool.type, parentSchema: i.properties.tool, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.subject !== void 0) {
      let e = s.subject;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: p + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: i.properties.subject.type }, message: "must be string,null", schema: i.properties.subject.type, parentSchema: i.properties.subject, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.decision !== void 0) {
      let e = s.decision;
      if (!(e === "allow" || e === "deny" || e === "hold" || e === null)) {
        let t = { instancePath: p + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: i.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: i.properties.decision.enum, parentSchema: i.properties.decision, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.mode !== void 0) {
      let e = s.mode;
      if (!(e === "enforce" || e === "observe" || e === null)) {
        let t = { instancePath: p + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: i.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: i.properties.mode.enum, parentSchema: i.properties.mode, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.actor !== void 0) {
      let e = s.actor;
      if (!(e && typeof e == "object" && !Array.isArray(e)) && e !== null) {
        let t = { instancePath: p + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: i.properties.actor.type }, message: "must be object,null", schema: i.properties.actor.type, parentSchema: i.properties.actor, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.id === void 0) {
          let t = { instancePath: p + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: i.properties.actor.required, parentSchema: i.properties.actor, data: e };
          r === null ? r = [t] : r.push(t), o++;
        }
        if (e.kind === void 0) {
          let t = { instancePath: p + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: i.properties.actor.required, parentSchema: i.properties.actor, data: e };
          r === null ? r = [t] : r.push(t), o++;
        }
        for (let t in e)
          if (!(t === "id" || t === "kind")) {
            let a = { instancePath: p + "/actor", schemaPath: "#/properties/actor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: i.properties.actor, data: e };
            r === null ? r = [a] : r.push(a), o++;
          }
        if (e.id !== void 0) {
          let t = e.id;
          if (typeof t != "string") {
            let a = { instancePath: p + "/actor/id", schemaPath: "#/properties/actor/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.properties.actor.properties.id.type, parentSchema: i.properties.actor.properties.id, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
        }
        if (e.kind !== void 0) {
          let t = e.kind;
          if (!(t === "agent" || t === "human" || t === "gate")) {
            let a = { instancePath: p + "/actor/kind", schemaPath: "#/properties/actor/properties/kind/enum", keyword: "enum", params: { allowedValues: i.properties.actor.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: i.properties.actor.properties.kind.enum, parentSchema: i.properties.actor.properties.kind, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
        }
      }
    }
    if (s.rules !== void 0) {
      let e = s.rules;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let a = 0; a < t; a++) {
          let y = e[a];
          if (typeof y != "string") {
            let f = { instancePath: p + "/rules/" + a, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: i.properties.rules.items.type, parentSchema: i.properties.rules.items, data: y };
            r === null ? r = [f] : r.push(f), o++;
          }
        }
      } else {
        let t = { instancePath: p + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: i.properties.rules.type, parentSchema: i.properties.rules, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.policy !== void 0) {
      let e = s.policy;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: p + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: i.properties.policy.type }, message: "must be string,null", schema: i.properties.policy.type, parentSchema: i.properties.policy, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.reason !== void 0) {
      let e = s.reason;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: p + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: i.properties.reason.type }, message: "must be string,null", schema: i.properties.reason.type, parentSchema: i.properties.reason, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.outcome !== void 0) {
      let e = s.outcome;
      if (!(e === "succeeded" || e === "failed" || e === "unknown" || e === null)) {
        let t = { instancePath: p + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: i.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: i.properties.outcome.enum, parentSchema: i.properties.outcome, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.detail !== void 0) {
      let e = s.detail;
      if (typeof e != "string" && e !== null) {
        let t = { instancePath: p + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: i.properties.detail.type }, message: "must be string,null", schema: i.properties.detail.type, parentSchema: i.properties.detail, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
  } else {
    let e = { instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: i.type, parentSchema: i, data: s };
    r === null ? r = [e] : r.push(e), o++;
  }
  return c.errors = r, o === 0;
}
function b(s, { instancePath: p = "", parentData: l, parentDataProperty: h, rootData: m = s } = {}) {
  let r = null, o = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.log === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "log" }, message: "must have required property 'log'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    if (s.entries === void 0) {
      let e = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property 'entries'", schema: n.required, parentSchema: n, data: s };
      r === null ? r = [e] : r.push(e), o++;
    }
    for (let e in s)
      if (!(e === "schema" || e === "log" || e === "entries")) {
        let t = { instancePath: p, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e }, message: "must NOT have additional properties", schema: !1, parentSchema: n, data: s };
        r === null ? r = [t] : r.push(t), o++;
      }
    if (s.schema !== void 0) {
      let e = s.schema;
      if (e !== "agentgate/log/v1") {
        let t = { instancePath: p + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "agentgate/log/v1" }, message: "must be equal to constant", schema: "agentgate/log/v1", parentSchema: n.properties.schema, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
    if (s.log !== void 0) {
      let e = s.log;
      if (!(e && typeof e == "object" && !Array.isArray(e)) && e !== null) {
        let t = { instancePath: p + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: n.properties.log.type }, message: "must be object,null", schema: n.properties.log.type, parentSchema: n.properties.log, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
      if (e && typeof e == "object" && !Array.isArray(e)) {
        if (e.origin === void 0) {
          let t = { instancePath: p + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: n.properties.log.required, parentSchema: n.properties.log, data: e };
          r === null ? r = [t] : r.push(t), o++;
        }
        if (e.ref === void 0) {
          let t = { instancePath: p + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property 'ref'", schema: n.properties.log.required, parentSchema: n.properties.log, data: e };
          r === null ? r = [t] : r.push(t), o++;
        }
        if (e.commit === void 0) {
          let t = { instancePath: p + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'", schema: n.properties.log.required, parentSchema: n.properties.log, data: e };
          r === null ? r = [t] : r.push(t), o++;
        }
        if (e.size === void 0) {
          let t = { instancePath: p + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'", schema: n.properties.log.required, parentSchema: n.properties.log, data: e };
          r === null ? r = [t] : r.push(t), o++;
        }
        if (e.sealed === void 0) {
          let t = { instancePath: p + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: "sealed" }, message: "must have required property 'sealed'", schema: n.properties.log.required, parentSchema: n.properties.log, data: e };
          r === null ? r = [t] : r.push(t), o++;
        }
        for (let t in e)
          if (!(t === "origin" || t === "ref" || t === "commit" || t === "size" || t === "sealed")) {
            let a = { instancePath: p + "/log", schemaPath: "#/properties/log/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: n.properties.log, data: e };
            r === null ? r = [a] : r.push(a), o++;
          }
        if (e.origin !== void 0) {
          let t = e.origin;
          if (typeof t != "string" && t !== null) {
            let a = { instancePath: p + "/log/origin", schemaPath: "#/properties/log/properties/origin/type", keyword: "type", params: { type: n.properties.log.properties.origin.type }, message: "must be string,null", schema: n.properties.log.properties.origin.type, parentSchema: n.properties.log.properties.origin, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
        }
        if (e.ref !== void 0) {
          let t = e.ref;
          if (typeof t != "string") {
            let a = { instancePath: p + "/log/ref", schemaPath: "#/properties/log/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.log.properties.ref.type, parentSchema: n.properties.log.properties.ref, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
        }
        if (e.commit !== void 0) {
          let t = e.commit;
          if (typeof t != "string") {
            let a = { instancePath: p + "/log/commit", schemaPath: "#/properties/log/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: n.properties.log.properties.commit.type, parentSchema: n.properties.log.properties.commit, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
        }
        if (e.size !== void 0) {
          let t = e.size;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let a = { instancePath: p + "/log/size", schemaPath: "#/properties/log/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: n.properties.log.properties.size.type, parentSchema: n.properties.log.properties.size, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let a = { instancePath: p + "/log/size", schemaPath: "#/properties/log/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: n.properties.log.properties.size, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
        }
        if (e.sealed !== void 0) {
          let t = e.sealed;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && t !== null) {
            let a = { instancePath: p + "/log/sealed", schemaPath: "#/properties/log/properties/sealed/type", keyword: "type", params: { type: n.properties.log.properties.sealed.type }, message: "must be integer,null", schema: n.properties.log.properties.sealed.type, parentSchema: n.properties.log.properties.sealed, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            let a = { instancePath: p + "/log/sealed", schemaPath: "#/properties/log/properties/sealed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: n.properties.log.properties.sealed, data: t };
            r === null ? r = [a] : r.push(a), o++;
          }
        }
      }
    }
    if (s.entries !== void 0) {
      let e = s.entries;
      if (Array.isArray(e)) {
        let t = e.length;
        for (let a = 0; a < t; a++)
          c(e[a], { instancePath: p + "/entries/" + a, parentData: e, parentDataProperty: a, rootData: m }) || (r = g(r, c.errors), o = r.length);
      } else {
        let t = { instancePath: p + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: n.properties.entries.type, parentSchema: n.properties.entries, data: e };
        r === null ? r = [t] : r.push(t), o++;
      }
    }
  } else {
    let e = { instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: n.type, parentSchema: n, data: s };
    r === null ? r = [e] : r.push(e), o++;
  }
  return b.errors = r, o === 0;
}
function g(s, p) {
  if (s === null) return [...p];
  for (let l of p) s.push(l);
  return s;
}
export {
  b as isLogDocument
};
