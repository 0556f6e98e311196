package org.guwah.language.english.names;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Mention;

/// Short forms of things, such as VPN or NGO, that the model takes for organisations. A document
/// tells them by their plural, or by the small letters of the words they stand for.
final class Things {
  private static final Pattern PLURAL =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}{2,6})s(?![\\p{L}\\p{N}])");
  private static final Pattern EXPLAINED =
      Pattern.compile("\\b\\p{Ll}\\p{L}+ \\(\"?(\\p{Lu}{2,6})\"?\\)");

  private final Set<String> things = new HashSet<>();

  Things(String plain) {
    for (Pattern pattern : new Pattern[] {PLURAL, EXPLAINED}) {
      Matcher matcher = pattern.matcher(plain);
      while (matcher.find()) {
        things.add(matcher.group(1));
      }
    }
  }

  boolean isOne(Name name, String plain) {
    return name.type() == Mention.Type.ORGANISATION && things.contains(name.words(plain));
  }
}
