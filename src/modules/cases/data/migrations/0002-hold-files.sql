-- The store removes files that no row names any more.
select platform.hold_files('cases.document', 'tenant_id', 'key');
select platform.hold_files('cases.decision', 'tenant_id', 'document_key');
