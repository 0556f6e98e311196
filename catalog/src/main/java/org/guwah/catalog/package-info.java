/// The SQL part of an archive, shared by the engines that keep their tables in a database.
///
/// In: a [Database] of the engine's. Out: the ports of `org.guwah.archive` that are tables. The
/// tables are made by one set of migrations, written in the SQL that SQLite and PostgreSQL have in
/// common; the few types that differ are named by [Dialect]. Lists are queried with jOOQ
/// ([CatalogLibrary]); what is written once for each entry goes through prepared statements
/// ([Sql]), as does the record, so that `verify` loads no more than the driver.
///
/// To add a table or column, add a migration under `resources/org/guwah/catalog` and raise the
/// version in [Schema].
@NullMarked
package org.guwah.catalog;

import org.jspecify.annotations.NullMarked;
