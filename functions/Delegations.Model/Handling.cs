using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model;

/// <summary>How far something may be passed on: the labels of the Traffic Light Protocol, from the widest to the narrowest (FIRST, TLP 2.0).</summary>
[JsonConverter(typeof(CodeConverter<Handling>))]
public enum Handling
{
    /// <summary>TLP:CLEAR: no limit.</summary>
    Clear,

    /// <summary>TLP:GREEN: within the community of those who take part.</summary>
    Green,

    /// <summary>TLP:AMBER: within the organisations that take part, for who needs to know.</summary>
    Amber,

    /// <summary>TLP:AMBER+STRICT: within the coordinators' own organisation.</summary>
    AmberStrict,

    /// <summary>TLP:RED: the named people only.</summary>
    Red,
}

/// <summary>Labels as they are written, and as far as they reach.</summary>
public static class HandlingLabels
{
    /// <summary>The label as the protocol writes it, the same in every language: <c>TLP:AMBER+STRICT</c>.</summary>
    public static string Label(this Handling handling) => handling switch
    {
        Handling.Clear => "TLP:CLEAR",
        Handling.Green => "TLP:GREEN",
        Handling.Amber => "TLP:AMBER",
        Handling.AmberStrict => "TLP:AMBER+STRICT",
        _ => "TLP:RED",
    };

    /// <summary>The narrowest label that documents for an audience may hold; red is never for a whole audience.</summary>
    public static Handling Ceiling(this Audience audience) => audience switch
    {
        Audience.Public => Handling.Clear,
        Audience.Delegation or Audience.Host => Handling.Amber,
        _ => Handling.AmberStrict,
    };

    /// <summary>The label of a session: its own, else the whole file's, else none that limits it.</summary>
    public static Handling LabelOf(this Itinerary itinerary, Session session)
    {
        ArgumentNullException.ThrowIfNull(itinerary);
        ArgumentNullException.ThrowIfNull(session);
        return session.Handling ?? itinerary.Handling ?? Handling.Clear;
    }

    /// <summary>Whether an audience may know of a session, by its audience and its label.</summary>
    public static bool LetsKnow(this Itinerary itinerary, Audience audience, Session session) =>
        session.Audience <= audience && itinerary.LabelOf(session) <= audience.Ceiling();

    /// <summary>The label of a document for an audience that holds nothing narrower.</summary>
    public static Handling Floor(this Audience audience) => audience switch
    {
        Audience.Public => Handling.Clear,
        Audience.Internal => Handling.Amber,
        _ => Handling.Green,
    };
}
