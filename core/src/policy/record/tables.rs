//! The tables of a type, as macros that stand below the type.

/// Says which fields a record has, in order: those that `must` be there, and those that `may` be left out. The key of a
/// field is its name, unless another follows it. Fields after `beside` are not read.
macro_rules! record {
    ($name:ident $(as $called:literal)? { $($need:ident $field:ident $(= $key:literal)?,)+ } $(beside $beside:ident)*) => {
        impl $crate::policy::record::Record for $name {
            fn form(&self) -> &'static $crate::policy::record::Form {
                &$crate::policy::record::Form {
                    name: $crate::policy::record::called!($name $($called)?),
                    fields: &[$($crate::policy::record::key!($field $($key)?)),+],
                    must: &[$($crate::policy::record::must!($need)),+],
                }
            }

            fn field(&mut self, at: usize) -> Option<&mut dyn $crate::policy::record::Value> {
                let fields: &[fn(&mut Self) -> &mut dyn $crate::policy::record::Value] =
                    &[$(|it| &mut it.$field),+];
                fields.get(at).map(|field| field(self))
            }
        }

        impl $crate::policy::record::Value for $name {
            fn blank() -> Self {
                Self {
                    $($field: $crate::policy::record::Value::blank(),)+
                    $($beside: Default::default(),)*
                }
            }

            fn target(&mut self) -> $crate::policy::record::Target<'_> {
                $crate::policy::record::Target::Record(self)
            }
        }

        $crate::policy::record::readable!($name);
    };
}

/// Says which words a choice has, in order, and what some of them say besides. The one after `else` holds before
/// anything is read, and where it may be left out.
macro_rules! choice {
    ($name:ident { $($variant:ident = $word:literal $(($value:ident: $of:ty))?,)+ } else $blank:expr) => {
        impl $crate::policy::record::Choice for $name {
            fn name(&self) -> &'static str {
                concat!("enum ", stringify!($name))
            }

            fn words(&self) -> &'static [&'static str] {
                &[$($word),+]
            }

            fn choose(&mut self, at: usize) -> Option<&mut dyn $crate::policy::record::Value> {
                let variants: &[fn() -> Self] =
                    &[$(|| Self::$variant $((<$of as $crate::policy::record::Value>::blank()))?),+];
                if let Some(variant) = variants.get(at) {
                    *self = variant();
                }
                match self {
                    $(Self::$variant $(($value))? => $crate::policy::record::beside!($($value)?),)+
                }
            }
        }

        impl $crate::policy::record::Value for $name {
            fn blank() -> Self {
                $blank
            }

            fn target(&mut self) -> $crate::policy::record::Target<'_> {
                $crate::policy::record::Target::Choice(self)
            }
        }

        $crate::policy::record::readable!($name);
    };
}

/// Has a type read by its tables wherever serde reads it.
macro_rules! readable {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::policy::record::read(deserializer)
            }
        }
    };
}

/// What a record is, as errors call it.
macro_rules! called {
    ($name:ident) => {
        concat!("struct ", stringify!($name))
    };
    ($name:ident $called:literal) => {
        concat!("struct ", $called)
    };
}

macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

macro_rules! must {
    (must) => {
        true
    };
    (may) => {
        false
    };
}

macro_rules! beside {
    () => {
        None
    };
    ($value:ident) => {
        Some($value)
    };
}

pub(crate) use {beside, called, choice, key, must, readable, record};
