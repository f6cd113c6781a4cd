-- The store removes files that no row names any more.
select platform.hold_files('mailbox.document', 'account_id', 'key');
