package org.guwah.app.web.access;

import java.util.Optional;

/// What the sign-in page shows.
///
/// @param first whether a passphrase must be set, rather than given
/// @param word the one that may set it, if the link brought it
/// @param message the key of a sentence to begin with
/// @param seconds how long to wait before the next try
/// @param next where to go afterwards
public record SignInPage(
    boolean first, String word, Optional<String> message, long seconds, String next) {}
