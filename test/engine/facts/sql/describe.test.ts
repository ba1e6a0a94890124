import { describe, expect, it } from 'vitest';
import { describeHarmlessFunctions } from '../../../../src/engine/facts/sql/describe.ts';
import { isHarmless } from '../../../../src/engine/facts/sql/functions.ts';
import { HARMLESS_FUNCTIONS } from '../../../../src/engine/facts/sql/harmless-functions.ts';

const names = HARMLESS_FUNCTIONS.flatMap((group) => group.names);

describe('the harmless functions', () => {
  it('are each in one group', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.every((name) => /^[a-z_][a-z0-9_]*$/.test(name))).toBe(true);
    expect(names.length).toBeGreaterThan(400);
  });

  it.each(
    `pg_sleep pg_sleep_for pg_read_file pg_read_binary_file pg_ls_dir pg_stat_file lo_import lo_export lo_put lo_get lo_unlink
    lo_from_bytea dblink dblink_exec pg_terminate_backend pg_cancel_backend pg_reload_conf set_config nextval setval setseed
    txid_current pg_current_xact_id query_to_xml query_to_xml_and_xmlschema table_to_xml cursor_to_xml schema_to_xml
    database_to_xml ts_stat ts_rewrite pg_advisory_lock pg_try_advisory_lock pg_notify pg_export_snapshot pg_switch_wal
    pg_promote pg_create_restore_point pg_logical_emit_message pg_file_write pg_file_read pg_rotate_logfile
    pg_import_system_collations pg_stat_reset pg_drop_replication_slot brin_summarize_new_values currtid2
    pg_hba_file_rules pg_show_all_settings pg_extension_config_dump convert_selectivity suppress_redundant_updates_trigger`
      .trim()
      .split(/\s+/),
  )('do not hold %s', (name) => {
    expect(isHarmless({ name })).toBe(false);
    expect(isHarmless({ schema: 'pg_catalog', name })).toBe(false);
  });

  it('are harmless only in their own schema', () => {
    expect(isHarmless({ name: 'lower' })).toBe(true);
    expect(isHarmless({ schema: 'pg_catalog', name: 'lower' })).toBe(true);
    expect(isHarmless({ schema: 'public', name: 'lower' })).toBe(false);
    expect(isHarmless({ name: 'Lower' })).toBe(false);
    expect(isHarmless({ name: 'constructor' })).toBe(false);
  });

  it('are described group by group', () => {
    const page = describeHarmlessFunctions();
    for (const { title, reason } of HARMLESS_FUNCTIONS)
      expect(page).toContain(`### ${title}\n\n${reason}\n\n`);
    for (const name of names) expect(page).toContain(`\`pg_catalog.${name}\``);
  });
});
