package org.guwah.app.web.access;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/// Lets in whoever knows the passphrase of an account, the owner's where no name is given, and
/// makes guessing slow.
public final class Gate implements AuthenticationProvider {
  private final Access access;
  private final Accounts accounts;
  private final Throttle throttle;
  private final String owner;

  /// @param owner whose passphrase `access` keeps
  public Gate(Access access, Accounts accounts, Throttle throttle, String owner) {
    this.access = access;
    this.accounts = accounts;
    this.throttle = throttle;
    this.owner = owner;
  }

  /// Too many wrong guesses; the page says how long to wait.
  static final class TooSoon extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final Duration left;

    TooSoon(Duration left) {
      super("too many wrong passphrases");
      this.left = left;
    }

    Duration left() {
      return left;
    }
  }

  @Override
  public Authentication authenticate(Authentication given) {
    Duration left = throttle.toWait();
    if (left.isPositive()) {
      throw new TooSoon(left);
    }
    String name = given.getName().isBlank() ? owner : given.getName().strip();
    if (!accepts(name, String.valueOf(given.getCredentials()))) {
      throttle.failed();
      throw new BadCredentialsException("wrong passphrase");
    }
    throttle.succeeded();
    return UsernamePasswordAuthenticationToken.authenticated(name, "", List.of());
  }

  private boolean accepts(String name, String passphrase) {
    try {
      return name.equals(owner) ? access.accepts(passphrase) : accounts.accepts(name, passphrase);
    } catch (IOException e) {
      throw new InternalAuthenticationServiceException("the settings cannot be read", e);
    }
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
