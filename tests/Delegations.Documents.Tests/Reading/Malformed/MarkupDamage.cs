using System.Text;

namespace Delegations.Documents.Tests.Reading.Malformed;

/// <summary>What is done to markup in order to break its readers, and what broken writers make of it.</summary>
internal static class MarkupDamage
{
    private const string Laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    private const string Outside = "<!DOCTYPE x [<!ENTITY d SYSTEM \"file:///etc/hostname\">]>";

    private static readonly Func<string, Dice, string>[] Ways = [RemoveElement, RepeatElement, Attribute, Attribute, RemoveAttribute, Declare, Nest, Odd, Odd, Text, Encoding, Cut, Unbalance];

    public static string Do(string xml, Dice dice)
    {
        for (var times = 1 + dice.Below(3); times > 0; times--)
        {
            xml = dice.Of(Ways)(xml, dice);
        }

        return dice.OneIn(40) ? TextDamage.Flood(xml, dice) : xml;
    }

    private static string RemoveElement(string xml, Dice dice) => Element(xml, dice) is var (from, to) ? xml.Remove(from, to - from) : xml;

    private static string RepeatElement(string xml, Dice dice)
    {
        if (Element(xml, dice) is not var (from, to))
        {
            return xml;
        }

        var element = xml[from..to];
        return xml.Insert(to, new StringBuilder().Insert(0, element, dice.OneIn(10) ? Math.Min(5000, 400_000 / element.Length) : 2).ToString());
    }

    private static string Attribute(string xml, Dice dice)
    {
        var from = xml.IndexOf("=\"", dice.Below(xml.Length + 1), StringComparison.Ordinal) + 2;
        var to = from < 2 ? -1 : xml.IndexOf('"', from);
        return to < 0 ? xml : xml[..from] + dice.Of(["", "-1", "0", "1048577", "99999999999", "XFE1", "ZZZZ99", "A1:XFD1048576", "B2:A1", "1e999", "true", "s", "d", "inlineStr", "\u202E", "&lt;", "../../x", "C:\\x", "veryHidden", "_x0000_"]) + xml[to..];
    }

    private static string RemoveAttribute(string xml, Dice dice)
    {
        var equals = xml.IndexOf("=\"", dice.Below(xml.Length + 1), StringComparison.Ordinal);
        var from = equals < 0 ? -1 : xml.LastIndexOf(' ', equals);
        var to = equals < 0 ? -1 : xml.IndexOf('"', equals + 2);
        return from < 0 || to < 0 ? xml : xml.Remove(from, to + 1 - from);
    }

    private static string Declare(string xml, Dice dice)
    {
        var start = xml.StartsWith("<?", StringComparison.Ordinal) ? xml.IndexOf("?>", StringComparison.Ordinal) + 2 : 0;
        return Odd(xml.Insert(start, dice.Of([Laughs, Outside, "<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\">"])), dice).Replace("</t>", "&d;</t>", StringComparison.Ordinal);
    }

    private static string Nest(string xml, Dice dice)
    {
        var depth = dice.Of([3, 70, 20_000]);
        var name = dice.Of(["row", "c", "is", "r", "w:tbl", "w:tc", "w:p", "w:r", "w:ins", "w:sdt", "a"]);
        var at = Math.Max(0, xml.IndexOf('<', dice.Below(xml.Length + 1)));
        return xml.Insert(at, new StringBuilder().Insert(0, $"<{name}>", depth).Append('x').ToString() + (dice.OneIn(2) ? new StringBuilder().Insert(0, $"</{name}>", depth).ToString() : ""));
    }

    private static string Odd(string xml, Dice dice) => xml.Insert(Math.Max(0, xml.IndexOf('<', dice.Below(xml.Length + 1))), dice.Of(["&#0;", "&#xD800;", "&d;", "&#x202E;", "<![CDATA[", "]]>", "<!--", "<?x ", "\0", "&amp", "<a b=c/>", "<a b='", "</", "<", "_x0000__xD83D_"]));

    private static string Text(string xml, Dice dice)
    {
        var from = xml.IndexOf('>', dice.Below(xml.Length + 1)) + 1;
        var to = from == 0 ? -1 : xml.IndexOf('<', from);
        return to < 0 ? xml : xml[..from] + System.Security.SecurityElement.Escape(TextDamage.Oddity(dice)) + xml[to..];
    }

    private static string Encoding(string xml, Dice dice) => dice.Of(["<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<?xml version=\"1.0\" encoding=\"windows-1252\"?>", "<?xml version=\"1.0\" encoding=\"nonsense\"?>", "<?xml version=\"1.1\"?>", " "]) + xml;

    private static string Cut(string xml, Dice dice) => xml[..dice.Below(xml.Length)];

    private static string Unbalance(string xml, Dice dice)
    {
        var at = xml.IndexOf("</", dice.Below(xml.Length + 1), StringComparison.Ordinal);
        return at < 0 ? xml : xml.Remove(at, Math.Min(xml.Length - at, 1 + dice.Below(12)));
    }

    private static (int From, int To)? Element(string xml, Dice dice)
    {
        var from = xml.IndexOf('<', dice.Below(xml.Length + 1));
        var name = from < 0 ? "" : new string([.. xml.Skip(from + 1).TakeWhile(sign => char.IsLetterOrDigit(sign) || sign == ':')]);
        var close = name.Length == 0 ? -1 : xml.IndexOf($"</{name}>", from, StringComparison.Ordinal);
        var single = from < 0 ? -1 : xml.IndexOf("/>", from, StringComparison.Ordinal);
        return close >= 0 && (single < 0 || xml.IndexOf('>', from) < single) ? (from, close + name.Length + 3) : single >= 0 ? (from, single + 2) : null;
    }
}
