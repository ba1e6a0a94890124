/** Functions that a `read` may use: they compute, or read what every session may read, and change nothing. */
export interface HarmlessFunctions {
  readonly title: string;
  readonly schema: string;
  /** Why these are no `call`. */
  readonly reason: string;
  readonly names: readonly string[];
}

/**
 * What is left out on purpose, although it is often seen in queries: whatever waits (`pg_sleep`), locks
 * (`pg_advisory_lock`), counts up (`nextval`, `txid_current`), changes settings (`set_config`, `setseed`), runs SQL
 * from a text (`query_to_xml`, `ts_stat`, `ts_rewrite`), reaches files, large objects, other sessions or servers.
 */
export const HARMLESS_FUNCTIONS: readonly HarmlessFunctions[] = [
  group(
    'Text',
    'Compute a text from their arguments.',
    `ascii bit_length btrim casefold char_length character_length chr concat concat_ws convert convert_from convert_to
    decode encode format initcap is_normalized left length like like_escape lower lpad ltrim normalize notlike
    octet_length overlay parse_ident position quote_ident quote_literal quote_nullable repeat replace reverse right
    rpad rtrim similar_escape similar_to_escape split_part starts_with string_to_array string_to_table strpos substr
    substring textlen to_ascii to_bin to_hex to_oct translate unicode_assigned unistr upper`,
  ),
  group(
    'Regular expressions',
    'Search and replace in a text.',
    `regexp_count regexp_instr regexp_like regexp_match regexp_matches regexp_replace regexp_split_to_array
    regexp_split_to_table regexp_substr`,
  ),
  group(
    'Numbers',
    'Compute a number from their arguments.',
    `abs acos acosd acosh asin asind asinh atan atan2 atan2d atand atanh cbrt ceil ceiling cos cosd cosh cot cotd
    degrees div erf erfc exp factorial floor gamma gcd lcm lgamma ln log log10 min_scale mod pi pow power radians
    random random_normal round scale sign sin sind sinh sqrt tan tand tanh to_number trim_scale trunc width_bucket`,
  ),
  group(
    'Dates and times',
    'Compute a date or time, or tell the current one.',
    `age clock_timestamp date date_add date_bin date_part date_subtract date_trunc extract isfinite justify_days
    justify_hours justify_interval make_date make_interval make_time make_timestamp make_timestamptz now overlaps
    statement_timestamp timeofday timezone to_char to_date to_timestamp transaction_timestamp`,
  ),
  group(
    'Types',
    'Turn a value of one type into another, or tell its type.',
    `bool box char circle float4 float8 format_type int2 int4 int8 interval line lseg name numeric oid path
    pg_input_error_info pg_input_is_valid pg_typeof point polygon text time timestamp timestamptz timetz varchar`,
  ),
  group(
    'JSON',
    'Build, take apart and search JSON values.',
    `array_to_json json_agg json_agg_strict json_array_elements json_array_elements_text json_array_length
    json_build_array json_build_object json_each json_each_text json_extract_path json_extract_path_text json_object
    json_object_agg json_object_agg_strict json_object_agg_unique json_object_agg_unique_strict json_object_keys
    json_populate_record json_populate_recordset json_scalar json_serialize json_strip_nulls json_to_record
    json_to_recordset json_typeof jsonb_agg jsonb_agg_strict jsonb_array_elements jsonb_array_elements_text
    jsonb_array_length jsonb_build_array jsonb_build_object jsonb_concat jsonb_contained jsonb_contains jsonb_delete
    jsonb_delete_path jsonb_each jsonb_each_text jsonb_exists jsonb_exists_all jsonb_exists_any jsonb_extract_path
    jsonb_extract_path_text jsonb_insert jsonb_object jsonb_object_agg jsonb_object_agg_strict
    jsonb_object_agg_unique jsonb_object_agg_unique_strict jsonb_object_keys jsonb_path_exists jsonb_path_exists_tz
    jsonb_path_match jsonb_path_match_tz jsonb_path_query jsonb_path_query_array jsonb_path_query_array_tz
    jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz jsonb_populate_record
    jsonb_populate_record_valid jsonb_populate_recordset jsonb_pretty jsonb_set jsonb_set_lax jsonb_strip_nulls
    jsonb_to_record jsonb_to_recordset jsonb_typeof row_to_json to_json to_jsonb`,
  ),
  group(
    'XML',
    'Build and search XML values; those that run a query are left out.',
    `xml_is_well_formed xml_is_well_formed_content xml_is_well_formed_document xmlagg xmlcomment xmlexists xmltext
    xmlvalidate xpath xpath_exists`,
  ),
  group(
    'Arrays',
    'Build, take apart and search arrays.',
    `array_agg array_append array_cat array_dims array_fill array_length array_lower array_ndims array_position
    array_positions array_prepend array_remove array_replace array_reverse array_sample array_shuffle array_sort
    array_to_string array_upper arraycontained arraycontains arrayoverlap cardinality generate_subscripts
    trim_array unnest`,
  ),
  group(
    'Ranges',
    'Build and compare ranges and multiranges.',
    `daterange datemultirange int4multirange int4range int8multirange int8range isempty lower_inc lower_inf
    multirange nummultirange numrange range_agg range_intersect_agg range_merge tsmultirange tsrange tstzmultirange
    tstzrange upper_inc upper_inf`,
  ),
  group(
    'Enums and sets',
    'List the values of an enum, or produce a series.',
    'enum_first enum_last enum_range generate_series num_nonnulls num_nulls',
  ),
  group(
    'Aggregates',
    'Compute one value from many rows.',
    `any_value avg bit_and bit_or bit_xor bool_and bool_or corr count covar_pop covar_samp every max min mode
    percentile_cont percentile_disc regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy
    regr_syy stddev stddev_pop stddev_samp string_agg sum var_pop var_samp variance grouping`,
  ),
  group(
    'Windows',
    'Compute a value from the rows around one.',
    'cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank row_number',
  ),
  group(
    'Hashes, bits and identifiers',
    'Compute a digest, change bits of a value, or make up an identifier.',
    `bit_count crc32 crc32c gen_random_uuid get_bit get_byte hashtext hashtextextended md5 set_bit set_byte sha224
    sha256 sha384 sha512 uuid_extract_timestamp uuid_extract_version uuidv4 uuidv7`,
  ),
  group(
    'Full text search',
    'Turn texts and queries into search values, and rank them; those that run a query are left out.',
    `array_to_tsvector get_current_ts_config json_to_tsvector jsonb_to_tsvector numnode phraseto_tsquery
    plainto_tsquery querytree setweight strip to_tsquery to_tsvector ts_delete ts_filter ts_headline ts_lexize
    ts_rank ts_rank_cd tsquery_phrase tsvector_to_array websearch_to_tsquery`,
  ),
  group(
    'Geometry',
    'Compute with points, boxes and circles.',
    `area bound_box center diagonal diameter height isclosed isopen npoints pclose popen radius slope width`,
  ),
  group(
    'Network addresses',
    'Take an address apart; nothing is sent.',
    'abbrev broadcast family host hostmask inet_merge inet_same_family macaddr8_set7bit masklen netmask network set_masklen',
  ),
  group(
    'The session',
    'Tell who and where the session is, or what it has set, as SHOW does.',
    `current_catalog current_database current_query current_role current_schema current_schemas current_setting
    current_user inet_client_addr inet_client_port inet_server_addr inet_server_port pg_backend_pid
    pg_conf_load_time pg_is_in_recovery pg_is_other_temp_schema pg_my_temp_schema pg_postmaster_start_time
    pg_trigger_depth session_user system_user user version`,
  ),
  group(
    'The catalog',
    'Describe objects, rights and sizes from the catalog.',
    `col_description has_any_column_privilege has_column_privilege has_database_privilege
    has_foreign_data_wrapper_privilege has_function_privilege has_language_privilege has_parameter_privilege
    has_schema_privilege has_sequence_privilege has_server_privilege has_table_privilege has_tablespace_privilege
    has_type_privilege obj_description pg_client_encoding pg_collation_for pg_collation_is_visible
    pg_column_compression pg_column_size pg_database_size pg_describe_object pg_encoding_to_char
    pg_function_is_visible pg_get_constraintdef pg_get_expr pg_get_function_arguments
    pg_get_function_identity_arguments pg_get_function_result pg_get_functiondef pg_get_indexdef pg_get_keywords
    pg_get_partition_constraintdef pg_get_partkeydef pg_get_ruledef pg_get_serial_sequence pg_get_statisticsobjdef
    pg_get_triggerdef pg_get_userbyid pg_get_viewdef pg_has_role pg_index_column_has_property
    pg_index_has_property pg_indexes_size pg_opclass_is_visible pg_operator_is_visible pg_partition_ancestors
    pg_partition_root pg_partition_tree pg_relation_is_publishable pg_relation_size pg_size_bytes pg_size_pretty
    pg_table_is_visible pg_table_size pg_tablespace_size pg_total_relation_size pg_type_is_visible
    row_security_active shobj_description to_regclass to_regcollation to_regnamespace to_regoper to_regoperator
    to_regproc to_regprocedure to_regrole to_regtype to_regtypemod`,
  ),
];

function group(title: string, reason: string, names: string): HarmlessFunctions {
  return { title, schema: 'pg_catalog', reason, names: names.trim().split(/\s+/) };
}
