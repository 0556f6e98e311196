/// What every page has in common: its language and look, the words of the interface, lists that go
/// on, and how a template becomes an answer.
@NullMarked
package org.guwah.app.web.page;

import org.jspecify.annotations.NullMarked;
