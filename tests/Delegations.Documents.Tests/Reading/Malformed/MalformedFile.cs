namespace Delegations.Documents.Tests.Reading.Malformed;

/// <summary>A file that somebody's program, disk or ill will has spoilt; the same number always gives the same file.</summary>
internal sealed record MalformedFile(int Number, string Name, byte[] Content)
{
    public static MalformedFile Make(int number)
    {
        var dice = new Dice(number);
        var (name, content) = dice.Of(Seeds.All);
        for (var times = dice.OneIn(5) ? 2 : 1; times > 0 && content.Length > 0; times--)
        {
            content = Damage(name, content, dice);
        }

        // The name is asked for its ending only; some lie.
        return new MalformedFile(number, dice.OneIn(20) ? dice.Of(["a.xlsx", "a.docx", "a.csv", "a.ics", "", "a", "..\\a.yml", "a\0.json"]) : name, content);
    }

    public override string ToString() => $"{Number.ToString(System.Globalization.CultureInfo.InvariantCulture)} ({Name}, {Content.Length} bytes)";

    private static byte[] Damage(string name, byte[] content, Dice dice)
    {
        if (dice.OneIn(4))
        {
            return ByteDamage.Do(content, dice);
        }

        try
        {
            return Seeds.IsPackage(name) ? PackageDamage.Do(content, dice) : TextDamage.Do(content, dice);
        }
        catch (Exception alreadyDamaged) when (alreadyDamaged is InvalidDataException or ArgumentException or NotSupportedException or IOException)
        {
            return ByteDamage.Do(content, dice);
        }
    }
}
