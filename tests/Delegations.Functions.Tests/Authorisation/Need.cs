namespace Delegations.Functions.Tests.Authorisation;

/// <summary>What a route asks of whoever calls it.</summary>
public enum Need
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A function key, which the Functions host checks.</summary>
    Key,

    /// <summary>A signed-in viewer or coordinator.</summary>
    Viewer,

    /// <summary>A signed-in coordinator: what is looked at holds addresses by which people answer.</summary>
    CoordinatorsPage,

    /// <summary>A signed-in coordinator, and for what changes something a form of our own pages.</summary>
    Coordinator,

    /// <summary>A form of our own pages, from a viewer as well.</summary>
    ViewersForm,

    ReplyToken,

    /// <summary>The token, in a form that no other site sent.</summary>
    ReplyTokenAndForm,
    AgendaToken,
    ShareToken,
    ShareTokenAndForm,
    ReviewToken,
    ReviewTokenAndForm,
}

/// <summary>Who calls.</summary>
public enum Caller
{
    Anonymous,

    /// <summary>With the headers of a signed-in coordinator, where the platform enforces no sign-in and so does not write them.</summary>
    Forged,
    SignedInWithoutRole,
    Viewer,

    /// <summary>A coordinator whose form was sent from another site.</summary>
    CoordinatorFromElsewhere,
    Coordinator,
    Key,

    /// <summary>With a token of the right purpose.</summary>
    OwnToken,

    /// <summary>With a token of each other purpose.</summary>
    ForeignToken,
    RevokedToken,
    ExpiredToken,
}
