"""Stands for the module decimal, which fractions asks for its type."""
import absent

Decimal = absent.kind('Decimal')
