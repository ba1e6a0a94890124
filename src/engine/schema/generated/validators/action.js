// Generated from schemas/ by `npm run generate`. Do not edit.
var g = (o, a) => () => {
  try {
    return a || o((a = { exports: {} }).exports, a), a.exports;
  } catch (y) {
    throw a = 0, y;
  }
};

var u = g((f) => {
  "use strict";
  Object.defineProperty(f, "__esModule", { value: !0 });
  function d(o) {
    let a = o.length, y = 0, l = 0, h;
    for (; l < a; )
      y++, h = o.charCodeAt(l++), h >= 55296 && h <= 56319 && l < a && (h = o.charCodeAt(l), (h & 64512) === 56320 && l++);
    return y;
  }
  f.default = d;
  d.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var s = { type: "object", additionalProperties: !1, required: ["tool"], properties: { tool: { type: "string", pattern: "^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$", maxLength: 256 }, args: { type: "object" }, paths: { type: "array", items: { type: "string" } }, intent: { type: "string" }, rollback: { type: "string" }, confidence: { type: "number", minimum: 0, maximum: 1 }, reversible: { type: "boolean" }, resource: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, labels: { type: "array", items: { type: "string", minLength: 1 } }, cwd: { type: "string", minLength: 1 }, root: { type: "string", pattern: "^/" }, actor: { type: "object", additionalProperties: !1, properties: { agent: { type: "string", minLength: 1 }, session: { type: "string", minLength: 1 }, principal: { type: "string", minLength: 1 } } }, repository: { type: "object", additionalProperties: !1, properties: { name: { type: "string", minLength: 1 }, id: { type: ["integer", "string"] } } }, ci: { type: "object", additionalProperties: !1, properties: { run_id: { type: ["integer", "string"] }, sha: { type: "string" }, ref: { type: "string" }, job_workflow_ref: { type: "string" } } }, pins: { type: "object", additionalProperties: { type: "string" } } } }, b = Object.prototype.hasOwnProperty, c = u().default, w = new RegExp("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$", "u"), P = new RegExp("^/", "u");
function k(o, { instancePath: a = "", parentData: y, parentDataProperty: l, rootData: h = o } = {}) {
  let e = null, i = 0;
  if (o && typeof o == "object" && !Array.isArray(o)) {
    if (o.tool === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: s.required, parentSchema: s, data: o };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in o)
      if (!b.call(s.properties, t)) {
        let r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: s, data: o };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (o.tool !== void 0) {
      let t = o.tool;
      if (typeof t == "string") {
        if (c(t) > 256) {
          let r = { instancePath: a + "/tool", schemaPath: "#/properties/tool/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: s.properties.tool, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (!w.test(t)) {
          let r = { instancePath: a + "/tool", schemaPath: "#/properties/tool/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$" }, message: 'must match pattern "^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"', schema: "^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$", parentSchema: s.properties.tool, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.tool.type, parentSchema: s.properties.tool, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.args !== void 0) {
      let t = o.args;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let r = { instancePath: a + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.args.type, parentSchema: s.properties.args, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.paths !== void 0) {
      let t = o.paths;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let p = 0; p < r; p++) {
          let n = t[p];
          if (typeof n != "string") {
            let m = { instancePath: a + "/paths/" + p, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.paths.items.type, parentSchema: s.properties.paths.items, data: n };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.paths.type, parentSchema: s.properties.paths, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.intent !== void 0) {
      let t = o.intent;
      if (typeof t != "string") {
        let r = { instancePath: a + "/intent", schemaPath: "#/properties/intent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.intent.type, parentSchema: s.properties.intent, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.rollback !== void 0) {
      let t = o.rollback;
      if (typeof t != "string") {
        let r = { instancePath: a + "/rollback", schemaPath: "#/properties/rollback/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.rollback.type, parentSchema: s.properties.rollback, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.confidence !== void 0) {
      let t = o.confidence;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1 || isNaN(t)) {
          let r = { instancePath: a + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: s.properties.confidence, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t < 0 || isNaN(t)) {
          let r = { instancePath: a + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: s.properties.confidence, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: s.properties.confidence.type, parentSchema: s.properties.confidence, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.reversible !== void 0) {
      let t = o.reversible;
      if (typeof t != "boolean") {
        let r = { instancePath: a + "/reversible", schemaPath: "#/properties/reversible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: s.properties.reversible.type, parentSchema: s.properties.reversible, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.resource !== void 0) {
      let t = o.resource;
      if (typeof t == "string") {
        if (c(t) < 1) {
          let r = { instancePath: a + "/resource", schemaPath: "#/properties/resource/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.resource, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.resource.type, parentSchema: s.properties.resource, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.environment !== void 0) {
      let t = o.environment;
      if (typeof t == "string") {
        if (c(t) < 1) {
          let r = { instancePath: a + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.environment, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.environment.type, parentSchema: s.properties.environment, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.labels !== void 0) {
      let t = o.labels;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let p = 0; p < r; p++) {
          let n = t[p];
          if (typeof n == "string") {
            if (c(n) < 1) {
              let m = { instancePath: a + "/labels/" + p, schemaPath: "#/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.labels.items, data: n };
              e === null ? e = [m] : e.push(m), i++;
            }
          } else {
            let m = { instancePath: a + "/labels/" + p, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.labels.items.type, parentSchema: s.properties.labels.items, data: n };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.labels.type, parentSchema: s.properties.labels, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.cwd !== void 0) {
      let t = o.cwd;
      if (typeof t == "string") {
        if (c(t) < 1) {
          let r = { instancePath: a + "/cwd", schemaPath: "#/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.cwd, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.cwd.type, parentSchema: s.properties.cwd, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.root !== void 0) {
      let t = o.root;
      if (typeof t == "string") {
        if (!P.test(t)) {
          let r = { instancePath: a + "/root", schemaPath: "#/properties/root/pattern", keyword: "pattern", params: { pattern: "^/" }, message: 'must match pattern "^/"', schema: "^/", parentSchema: s.properties.root, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.root.type, parentSchema: s.properties.root, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.actor !== void 0) {
      let t = o.actor;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t)
          if (!(r === "agent" || r === "session" || r === "principal")) {
            let p = { instancePath: a + "/actor", schemaPath: "#/properties/actor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.actor, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (t.agent !== void 0) {
          let r = t.agent;
          if (typeof r == "string") {
            if (c(r) < 1) {
              let p = { instancePath: a + "/actor/agent", schemaPath: "#/properties/actor/properties/agent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.actor.properties.agent, data: r };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: a + "/actor/agent", schemaPath: "#/properties/actor/properties/agent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.actor.properties.agent.type, parentSchema: s.properties.actor.properties.agent, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (t.session !== void 0) {
          let r = t.session;
          if (typeof r == "string") {
            if (c(r) < 1) {
              let p = { instancePath: a + "/actor/session", schemaPath: "#/properties/actor/properties/session/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.actor.properties.session, data: r };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: a + "/actor/session", schemaPath: "#/properties/actor/properties/session/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.actor.properties.session.type, parentSchema: s.properties.actor.properties.session, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (t.principal !== void 0) {
          let r = t.principal;
          if (typeof r == "string") {
            if (c(r) < 1) {
              let p = { instancePath: a + "/actor/principal", schemaPath: "#/properties/actor/properties/principal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.actor.properties.principal, data: r };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: a + "/actor/principal", schemaPath: "#/properties/actor/properties/principal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.actor.properties.principal.type, parentSchema: s.properties.actor.properties.principal, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.actor.type, parentSchema: s.properties.actor, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.repository !== void 0) {
      let t = o.repository;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t)
          if (!(r === "name" || r === "id")) {
            let p = { instancePath: a + "/repository", schemaPath: "#/properties/repository/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.repository, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (t.name !== void 0) {
          let r = t.name;
          if (typeof r == "string") {
            if (c(r) < 1) {
              let p = { instancePath: a + "/repository/name", schemaPath: "#/properties/repository/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.repository.properties.name, data: r };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: a + "/repository/name", schemaPath: "#/properties/repository/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.repository.properties.name.type, parentSchema: s.properties.repository.properties.name, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (t.id !== void 0) {
          let r = t.id;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
            let p = { instancePath: a + "/repository/id", schemaPath: "#/properties/repository/properties/id/type", keyword: "type", params: { type: s.properties.repository.properties.id.type }, message: "must be integer,string", schema: s.properties.repository.properties.id.type, parentSchema: s.properties.repository.properties.id, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.repository.type, parentSchema: s.properties.repository, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.ci !== void 0) {
      let t = o.ci;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t)
          if (!(r === "run_id" || r === "sha" || r === "ref" || r === "job_workflow_ref")) {
            let p = { instancePath: a + "/ci", schemaPath: "#/properties/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: !1, parentSchema: s.properties.ci, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (t.run_id !== void 0) {
          let r = t.run_id;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
            let p = { instancePath: a + "/ci/run_id", schemaPath: "#/properties/ci/properties/run_id/type", keyword: "type", params: { type: s.properties.ci.properties.run_id.type }, message: "must be integer,string", schema: s.properties.ci.properties.run_id.type, parentSchema: s.properties.ci.properties.run_id, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (t.sha !== void 0) {
          let r = t.sha;
          if (typeof r != "string") {
            let p = { instancePath: a + "/ci/sha", schemaPath: "#/properties/ci/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.ci.properties.sha.type, parentSchema: s.properties.ci.properties.sha, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (t.ref !== void 0) {
          let r = t.ref;
          if (typeof r != "string") {
            let p = { instancePath: a + "/ci/ref", schemaPath: "#/properties/ci/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.ci.properties.ref.type, parentSchema: s.properties.ci.properties.ref, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
        if (t.job_workflow_ref !== void 0) {
          let r = t.job_workflow_ref;
          if (typeof r != "string") {
            let p = { instancePath: a + "/ci/job_workflow_ref", schemaPath: "#/properties/ci/properties/job_workflow_ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.ci.properties.job_workflow_ref.type, parentSchema: s.properties.ci.properties.job_workflow_ref, data: r };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/ci", schemaPath: "#/properties/ci/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.ci.type, parentSchema: s.properties.ci, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.pins !== void 0) {
      let t = o.pins;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let r in t) {
          let p = t[r];
          if (typeof p != "string") {
            let n = { instancePath: a + "/pins/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pins/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.pins.additionalProperties.type, parentSchema: s.properties.pins.additionalProperties, data: p };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      else {
        let r = { instancePath: a + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.pins.type, parentSchema: s.properties.pins, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.type, parentSchema: s, data: o };
    e === null ? e = [t] : e.push(t), i++;
  }
  return k.errors = e, i === 0;
}
export {
  k as isAction
};
