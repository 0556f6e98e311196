package org.guwah.app.web.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.guwah.archive.Settings;
import org.guwah.json.Json;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;

/// The people beside the owner who may sign in, kept in the settings. A change acts with their next
/// request. A closed account leaves the name in the record, where it stands for ever.
///
/// Safe for use by several threads.
public final class Accounts {
  /// In UTF-16 code units.
  public static final int LONGEST_NAME = 80;

  private static final String KEY = "web.accounts";

  /// What a passphrase is compared with where there is no such account, so that it takes as long.
  private static final String NOBODY = Passphrases.hash("nobody signs in with this one");

  private final Settings settings;
  private final String owner;

  /// @param owner of the archive, whose passphrase [Access] keeps
  public Accounts(Settings settings, String owner) {
    this.settings = settings;
    this.owner = owner;
  }

  /// By name.
  public synchronized List<Account> all() throws IOException {
    Optional<String> kept = settings.get(KEY);
    var all = new ArrayList<Account>();
    if (kept.isPresent() && Json.parse(kept.get()) instanceof Json.Array(var values)) {
      for (Json each : values) {
        all.add(Account.of((Json.Obj) each));
      }
    }
    return all;
  }

  private void keep(List<Account> all) throws IOException {
    settings.put(KEY, Json.array(all.stream().map(Account::json).toList()).toString());
  }

  private Optional<Account> find(String name) throws IOException {
    return all().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /// What a person who signed in may see; nothing where the account was closed.
  public Optional<Viewer> viewer(String name) throws IOException {
    return name.equals(owner)
        ? Optional.of(Viewer.owner(owner))
        : find(name).map(account -> new Viewer(account.name(), account.clearance()));
  }

  /// Adds an account.
  ///
  /// @return the word with which they set their passphrase; nothing where the name is taken, or is
  ///   none
  public synchronized Optional<String> add(String name, Restriction clearance) throws IOException {
    boolean taken = name.isBlank() || name.equals(owner) || find(name).isPresent();
    if (taken || name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String word = Passphrases.mint();
    var all = new ArrayList<>(all());
    all.add(new Account(name, capped(clearance), "", hash(word)));
    all.sort(java.util.Comparator.comparing(Account::name));
    keep(all);
    return Optional.of(word);
  }

  /// What is sealed is for the owner alone.
  private static Restriction capped(Restriction clearance) {
    return clearance == Restriction.SEALED ? Restriction.RESTRICTED : clearance;
  }

  /// @return whether there is such an account
  public synchronized boolean clear(String name, Restriction clearance) throws IOException {
    return change(name, account -> account.with(capped(clearance)));
  }

  /// A new word for somebody who lost theirs, or forgot the passphrase. The old passphrase holds
  /// until another is set.
  public synchronized Optional<String> renew(String name) throws IOException {
    String word = Passphrases.mint();
    return change(name, account -> account.withOnce(hash(word)))
        ? Optional.of(word)
        : Optional.empty();
  }

  /// @return whether there was such an account
  public synchronized boolean close(String name) throws IOException {
    var all = new ArrayList<>(all());
    boolean closed = all.removeIf(each -> each.name().equals(name));
    if (closed) {
      keep(all);
    }
    return closed;
  }

  private boolean change(String name, UnaryOperator<Account> change) throws IOException {
    var all = new ArrayList<>(all());
    boolean found = all.stream().anyMatch(each -> each.name().equals(name));
    if (found) {
      all.replaceAll(each -> each.name().equals(name) ? change.apply(each) : each);
      keep(all);
    }
    return found;
  }

  /// Sets the passphrase of an account and spends its word.
  ///
  /// @return what is wrong with the word or the passphrase, and nothing was changed; or nothing
  public synchronized Optional<Access.Refusal> set(
      String name, String word, String passphrase, String repeated) throws IOException {
    Optional<Account> account = find(name);
    if (account.isEmpty()
        || !account.get().waits()
        || !account.get().once().equals(hash(word.strip()))) {
      return Optional.of(Access.Refusal.WRONG_WORD);
    }
    Optional<Access.Refusal> refusal = Passphrases.judge(passphrase, repeated);
    if (refusal.isEmpty()) {
      String hash = Passphrases.hash(passphrase);
      change(name, each -> each.withHash(hash));
    }
    return refusal;
  }

  /// Whether this is the passphrase of that account. It takes as long where there is none.
  public boolean accepts(String name, String passphrase) throws IOException {
    String hash = find(name).map(Account::hash).filter(each -> !each.isEmpty()).orElse(NOBODY);
    return Passphrases.matches(passphrase, hash) && !hash.equals(NOBODY);
  }

  /// A word is as random as a key, so one hash keeps it.
  private static String hash(String word) {
    return Sha256.hash(word.getBytes(StandardCharsets.UTF_8)).hex();
  }
}
