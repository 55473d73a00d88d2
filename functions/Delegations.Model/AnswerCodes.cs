namespace Delegations.Model;

/// <summary>The answers that closed questions take.</summary>
public static class AnswerCodes
{
    public const string DayFirst = "day-first";
    public const string MonthFirst = "month-first";

    /// <summary>A line is none of the former sessions.</summary>
    public const string New = "new";

    public const string Public = "public";
    public const string Delegation = "delegation";
    public const string Host = "host";
    public const string Internal = "internal";

    /// <summary>The audience that a code names; null for any other text.</summary>
    public static Audience? AudienceOf(string? code) => code switch
    {
        Public => Audience.Public,
        Delegation => Audience.Delegation,
        Host => Audience.Host,
        Internal => Audience.Internal,
        _ => null,
    };
}
