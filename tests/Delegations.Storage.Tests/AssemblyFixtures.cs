using Delegations.Testing;

[assembly: Xunit.AssemblyFixture(typeof(AzuriteFixture))]
