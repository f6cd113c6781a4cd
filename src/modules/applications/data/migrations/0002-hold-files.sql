-- The store removes files that no row names any more.
select platform.hold_files('applications.attachment', 'account_id', 'key');
